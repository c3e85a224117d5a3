// Commands as they are called: arguments, files, standard input; what they say and how they end.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Command } from '../../src/cli/command.ts'

/** A folder of this test file alone; it goes when the tests end. */
export function filesOf(name: string): { folder: string; file: Writer } {
  const folder = mkdtempSync(join(tmpdir(), `autos-${name}-`))
  after(() => rmSync(folder, { recursive: true }))
  const file: Writer = (path, content) => {
    writeFileSync(join(folder, path), content)
    return join(folder, path)
  }
  return { folder, file }
}
type Writer = (name: string, content: string | Uint8Array) => string

/** The repository's own copy of a file of worked cases. */
export const casesFile = (name: string): string =>
  fileURLToPath(new URL(`../cases/${name}-cases.json`, import.meta.url))

export async function run(command: Command, args: readonly string[], input = '') {
  const [out, error]: [string[], string[]] = [[], []]
  const code = await command(args, {
    print: (text) => void out.push(text),
    complain: (text) => void error.push(text),
    async *stdin() {
      yield Buffer.from(input)
    },
  })
  return { code, out: out.join(''), error: error.join('') }
}

/** Exit 2, nothing on standard output, and a complaint that says this. */
export async function refused(
  command: Command,
  args: readonly string[],
  complaint: RegExp,
): Promise<void> {
  const { code, out, error } = await run(command, args)
  assert.equal(code, 2)
  assert.equal(out, '')
  assert.match(error, complaint)
}
