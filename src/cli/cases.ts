// `autos cases`: worked cases from anybody, run through the rules that the product uses.
import { type Outcome, rejected } from '#base/outcome'
import { casesOf } from '#service/worked-cases/case-file'
import { type Difference, runCase, type Verdict } from '#service/worked-cases/run'
import { command, type ExitCode, type Io, printJson } from './command.ts'
import { explained, readInput } from './input.ts'

const usage = `Uso: autos cases FICHEIRO… [--json]
Corre casos trabalhados pelas regras do programa e compara os resultados, exatamente. "-" lê a entrada padrão.
Acaba com 0 se todos passarem, 1 se algum falhar ou não for calculado, 2 se um ficheiro não for de casos.`

export const cases = command(
  { usage, flags: ['json'], values: [], lists: [] },
  async ({ operands, flags }, io) => {
    if (operands.length === 0) {
      io.complain(`autos cases: indique um ficheiro.\n${usage}\n`)
      return 2
    }
    const read = await Promise.all(operands.map((path) => readCases(path, io)))
    const bad = read.flatMap((cases) => (cases.ok ? [] : [cases.reason]))
    if (bad.length > 0) {
      io.complain(`${bad.map((line) => `autos cases: ${line}`).join('\n')}\n`)
      return 2
    }
    const verdicts = read.flatMap((cases) => (cases.ok ? cases.value.map(runCase) : []))
    return report(verdicts, flags.has('json'), io)
  },
)

async function readCases(path: string, io: Io): Promise<Outcome<readonly unknown[], string>> {
  const content = await readInput(path, io)
  if (!content.ok) return content
  const cases = casesOf(content.value)
  return cases.ok ? cases : rejected(explained(path, cases.reason))
}

function report(verdicts: readonly Verdict[], asJson: boolean, io: Io): ExitCode {
  const number = (verdict: Verdict['verdict']) =>
    verdicts.filter((one) => one.verdict === verdict).length
  const [passed, failed, unsupported] = [number('ok'), number('differs'), number('unsupported')]
  if (asJson) printJson(io, { cases: verdicts.map(sent), passed, failed, unsupported })
  else
    io.print(
      [
        ...verdicts.map(line),
        `${passed} passed, ${failed} failed, ${unsupported} unsupported`,
        '',
      ].join('\n'),
    )
  return failed + unsupported === 0 ? 0 : 1
}

/** One line, whatever the case is called: none of it can pass for another verdict. */
const line = (verdict: Verdict): string => said(verdict).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '\ufffd')

function said(verdict: Verdict): string {
  if (verdict.verdict === 'ok') return `${verdict.id} ok`
  if (verdict.verdict === 'unsupported') return `${verdict.id} unsupported: ${verdict.why}`
  return `${verdict.id} differs: ${verdict.differences.map(difference).join('; ')}`
}

const difference = ({ field, expected, got }: Difference): string =>
  `${field} expected ${JSON.stringify(expected)} got ${got === undefined ? 'nothing' : JSON.stringify(got)}`

/** JSON has no "nothing": a result that the rules do not give is null. */
const sent = (verdict: Verdict) =>
  verdict.verdict === 'differs'
    ? {
        ...verdict,
        differences: verdict.differences.map((one) => ({ ...one, got: one.got ?? null })),
      }
    : verdict
