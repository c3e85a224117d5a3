// Reading what a command is about: a file, or standard input written as `-`.
import { type Outcome, rejected } from '#base/outcome'
import { MOST_BYTES, parseJson } from '#service/json-text'
import { type Problem, problemMessage } from '#service/problems'
import type { Io } from './command.ts'

// Importing node:fs as a module loads all that it can do, several milliseconds of it; this loads what is used.
const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule('node:fs')

/** The JSON of a file, or of standard input for `-`; or one line for each thing that is wrong. */
export async function readInput(path: string, io: Io): Promise<Outcome<unknown, string>> {
  const bytes = path === '-' ? await collected(io.stdin()) : readBytes(path)
  if (typeof bytes === 'string') return rejected(`${path}: ${bytes}`)
  const content = parseJson(bytes)
  return content.ok ? content : rejected(explained(path, content.reason))
}

/** All that arrives, or a little more than is taken: the rest is not waited for. */
async function collected(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MOST_BYTES) break
  }
  return Buffer.concat(chunks)
}

function readBytes(path: string): Uint8Array | string {
  try {
    const file = openSync(path, 'r')
    try {
      return fstatSync(file).isDirectory()
        ? 'É uma pasta. Indique um ficheiro.'
        : upToTheMost((chunk) => readSync(file, chunk))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return UNREADABLE[(error as NodeJS.ErrnoException).code ?? ''] ?? 'Não foi possível lê-lo.'
  }
}

/** As `collected`: the size that a file claims is not relied on, since a device claims none and never ends. */
function upToTheMost(readInto: (chunk: Uint8Array) => number): Uint8Array {
  const bytes = Buffer.alloc(MOST_BYTES + 1)
  let size = 0
  while (size < bytes.length) {
    const taken = readInto(bytes.subarray(size))
    if (taken === 0) break
    size += taken
  }
  return bytes.subarray(0, size)
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'Este ficheiro não existe. Verifique o caminho.',
  EACCES: 'Não há permissão para ler este ficheiro.',
}

const MOST_SHOWN = 20

/** One line for each problem: where it is and what to write instead. */
export function explained(
  path: string,
  problems: readonly Problem[],
  named = (field: string) => field,
): string {
  const every = problems.map((problem) =>
    [path, named(problem.field), problemMessage(problem)].filter(Boolean).join(': '),
  )
  const lines = [...new Set(every)]
  const rest = lines.length - MOST_SHOWN
  return [...lines.slice(0, MOST_SHOWN), ...(rest > 0 ? [`… e mais ${rest}.`] : [])].join('\n')
}
