/** Throws when `condition` is false: a mistake of ours or corrupt data, never a citizen's input. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) broken(message)
}

/** The same where the message is dear to build and the check is made often: `if (bad) broken(…)`. */
export function broken(message: string): never {
  throw new Error(`Broken invariant: ${message}`)
}
