// What the commands share: how they speak, how they end, how their arguments are read. Own reading instead of a
// library: it is Portuguese all through, and a first answer is due within milliseconds of the start of Node.
import { accepted, type Outcome, rejected } from '#base/outcome'

/** The program's surroundings: where answers, complaints and input go and come from. */
export type Io = {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  readonly stdin: () => AsyncIterable<Uint8Array>
}

/** Done; the answer is no, or a check failed; wrong use or bad input. */
export type ExitCode = 0 | 1 | 2
export type Command = (args: readonly string[], io: Io) => Promise<ExitCode>

/** What a command understands, each without its dashes. */
export type Syntax = {
  /** How it is written: shown for `--help` and after wrong use. */
  readonly usage: string
  readonly flags: readonly string[]
  /** Options with one value. */
  readonly values: readonly string[]
  /** Options with a value that may be given again. */
  readonly lists: readonly string[]
}

export type Arguments = {
  readonly operands: readonly string[]
  readonly flags: ReadonlySet<string>
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** The arguments by name, or what is wrong with them. `--name value` and `--name=value` are the same. */
function readArguments(
  args: readonly string[],
  { flags, values, lists }: Syntax,
): Outcome<Arguments, string> {
  const operands: string[] = []
  const given = new Set<string>()
  const named = new Map<string, string[]>()
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    if (!arg.startsWith('-') || arg === '-') {
      operands.push(arg)
      continue
    }
    const [, name = '', attached] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? []
    if (flags.includes(name) && attached === undefined) {
      given.add(name)
    } else if (values.includes(name) || lists.includes(name)) {
      const value = attached ?? args[++i]
      if (value === undefined) return rejected(`--${name}: falta o valor.`)
      const before = named.get(name) ?? []
      if (before.length > 0 && !lists.includes(name))
        return rejected(`--${name}: indique-a uma só vez.`)
      named.set(name, [...before, value])
    } else return rejected(unknown(arg, [...flags, ...values, ...lists]))
  }
  return accepted({ operands, flags: given, values: named })
}

const unknown = (arg: string, known: readonly string[]): string =>
  `${arg}: esta opção não existe assim. As que existem: ${known.map((name) => `--${name}`).join(', ')}.`

/** A command from its syntax: `--help` shows the usage, wrong arguments are explained, the rest is run. */
export const command =
  (syntax: Syntax, run: (given: Arguments, io: Io) => Promise<ExitCode>): Command =>
  async (args, io) => {
    if (args.includes('--help')) {
      io.print(`${syntax.usage}\n`)
      return 0
    }
    const given = readArguments(args, syntax)
    if (given.ok) return run(given.value, io)
    io.complain(`autos: ${given.reason}\n${syntax.usage}\n`)
    return 2
  }

/** The one value of an option, where it was given. */
export const optionValue = ({ values }: Arguments, name: string): string | undefined =>
  values.get(name)?.[0]

export const printJson = (io: Io, value: unknown): void =>
  io.print(`${JSON.stringify(value, null, 2)}\n`)
