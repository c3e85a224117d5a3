// `autos assess`: the means test of one household, with its reasons.
import { parseDate } from '#base/dates'
import { type Outcome, rejected } from '#base/outcome'
import { explain, type Line } from '#law/explain'
import type { Assessment } from '#law/lei-34-2004/assessment'
import { assessInputs } from '#service/assessment'
import { assessmentQuestion } from '#service/assessment-question'
import { MEANS_TEST_WORDING, meansTestResult } from '#service/means-test-result'
import { problemMessage } from '#service/problems'
import { type Arguments, command, type Io, optionValue, printJson } from './command.ts'
import { explained, readInput } from './input.ts'

const usage = `Uso: autos assess FICHEIRO|- [--on AAAA-MM-DD] [--json]
Avalia a insuficiência económica de um agregado, com as razões. O ficheiro é um caso do tipo "assessment" ou só os
seus dados ("inputs"); "-" lê a entrada padrão. --on é o dia cuja lei se aplica, em vez do que está no ficheiro.`

export const assess = command(
  { usage, flags: ['json'], values: ['on'], lists: [] },
  async (given, io) => {
    const assessed = await assessmentOf(given, io)
    if (!assessed.ok) {
      io.complain(`autos assess: ${assessed.reason}\n`)
      return 2
    }
    if (given.flags.has('json')) printJson(io, meansTestResult(assessed.value))
    else io.print(statementOf(assessed.value))
    return 0
  },
)

async function assessmentOf(given: Arguments, io: Io): Promise<Outcome<Assessment, string>> {
  const [path, ...more] = given.operands
  if (path === undefined || more.length > 0) return rejected(`indique um ficheiro.\n${usage}`)
  const typed = optionValue(given, 'on')
  const on = typed === undefined ? undefined : parseDate(typed)
  if (typed !== undefined && !on) return rejected(`--on: ${problemMessage({ code: 'not-a-date' })}`)
  const content = await readInput(path, io)
  if (!content.ok) return content
  const inputs = assessmentQuestion(content.value, on)
  const assessment = inputs.ok ? assessInputs(inputs.value) : inputs
  return assessment.ok ? assessment : rejected(explained(path, assessment.reason))
}

const NOTICE = `
Isto é uma simulação: não é uma decisão e não suspende nenhum prazo do tribunal.
`

/** The statement of reasons: each conclusion with its ground, what it follows from below it. */
function statementOf({ insufficiency, phased }: Assessment): string {
  const trees = phased ? [insufficiency, phased.rhythm] : [insufficiency]
  const lines = once(trees.flatMap((tree) => explain(tree, MEANS_TEST_WORDING)))
  return `${lines.join('\n')}\n${NOTICE}`
}

/** The lines, without what follows from something that has already been explained. */
function once(lines: readonly Line[]): readonly string[] {
  const explained = new Set<string>()
  const kept: string[] = []
  let below = Number.POSITIVE_INFINITY
  lines.forEach(({ depth, text, ground }, i) => {
    if (depth > below) return
    const line = `${text} (${ground})`
    const unfolds = (lines[i + 1]?.depth ?? 0) > depth
    const known = unfolds && explained.has(line)
    below = known ? depth : Number.POSITIVE_INFINITY
    if (unfolds) explained.add(line)
    kept.push(`${'  '.repeat(depth)}${line}${known ? ': já explicado acima' : ''}`)
  })
  return kept
}
