/** Throws when `condition` is false: a mistake of ours or corrupt data, never a citizen's input. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${message}`)
}

/** Marks a branch the compiler has proved empty. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable: ${String(value)}`)
}
