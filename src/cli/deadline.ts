// `autos deadline`: the last day of a period, with its working day by day.

import { formatLongDate } from '#base/format'
import { accepted, type Outcome, rejected } from '#base/outcome'
import { REGIMES } from '#law/calendar/period'
import { countDeadline, deadlineQuestion } from '#service/count-deadline'
import { type DeadlineResult, deadlineResult } from '#service/deadline-result'
import type { Problem } from '#service/problems'
import { read } from '#service/shape'
import { type Arguments, command, optionValue, printJson } from './command.ts'
import { explained } from './input.ts'

const usage = `Uso: autos deadline --regime REGIME --from AAAA-MM-DD (--days N | --months N | --years N | --hours N)
       [--dilation N] [--municipality CÓDIGO] [--tolerance AAAA-MM-DD]… [--suspend AAAA-MM-DD/AAAA-MM-DD]…
       [--court-act] [--urgent] [--json]
Conta um prazo. --from é o dia do acontecimento, que não conta. --suspend são dias que não contam (os dois incluídos).
REGIME: ${REGIMES.join(', ')}.`

const COUNTS = ['days', 'months', 'years', 'hours', 'dilation'] as const
/** The names of the question's fields that are written otherwise here. */
const OPTIONS: Readonly<Record<string, string>> = { suspensions: 'suspend', courtAct: 'court-act' }

export const deadline = command(
  {
    usage,
    flags: ['court-act', 'urgent', 'json'],
    values: ['regime', 'from', ...COUNTS, 'municipality'],
    lists: ['tolerance', 'suspend'],
  },
  async (given, io) => {
    const result = answerTo(given)
    if (!result.ok) {
      io.complain(`${result.reason}\n`)
      return 2
    }
    if (given.flags.has('json')) printJson(io, result.value)
    else io.print(statementOf(result.value))
    return 0
  },
)

function answerTo(given: Arguments): Outcome<DeadlineResult, string> {
  const misuse = misuseOf(given)
  if (misuse) return rejected(`autos deadline: ${misuse}`)
  const question = read(deadlineQuestion, questionOf(given))
  const counted = question.ok ? countDeadline(question.value) : question
  return counted.ok
    ? accepted(deadlineResult(counted.value))
    : rejected(explained('autos deadline', counted.reason.map(typed), optionOf))
}

/** What is typed here has no quotes, whatever JSON would want. */
const typed = (problem: Problem): Problem =>
  problem.code === 'not-a-count' ? { ...problem, code: 'not-a-whole-number' } : problem

/** "suspensions[0].from" is the option --suspend. */
const optionOf = (field: string): string => {
  const name = /^\w+/.exec(field)?.[0]
  return name === undefined ? '' : `--${OPTIONS[name] ?? name}`
}

/** The question as it would come in JSON; what is not a number stays a text, and is refused as one. */
function questionOf(given: Arguments): Readonly<Record<string, unknown>> {
  const { values, flags } = given
  const text = (name: string) => optionValue(given, name)
  const number = (name: string) =>
    /^-?\d+$/.test(text(name) ?? '') ? Number(text(name)) : text(name)
  const question = {
    regime: text('regime'),
    from: text('from'),
    ...Object.fromEntries(COUNTS.map((name) => [name, number(name)])),
    municipality: text('municipality'),
    tolerance: values.get('tolerance'),
    suspensions: values.get('suspend')?.map(spanOf),
    courtAct: flags.has('court-act') || undefined,
    urgent: flags.has('urgent') || undefined,
  }
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined))
}

const spanOf = (written: string): unknown => {
  const [from, to] = written.split('/')
  return { from, to }
}

/** What cannot even be made into a question. */
function misuseOf({ operands, values }: Arguments): string | undefined {
  if (operands.length > 0) return `${operands[0]}: falta o nome da opção.\n${usage}`
  return values.get('suspend')?.some((written) => written.split('/').length !== 2)
    ? '--suspend: escreva duas datas separadas por uma barra: 2026-03-15/2026-03-20.'
    : undefined
}

function statementOf({ working, warnings, ground, ...days }: DeadlineResult): string {
  const { firstDay, rawLastDay, lastDay } = days
  return [
    `Último dia: ${formatLongDate(lastDay)} (${ground})`,
    ...(rawLastDay === lastDay
      ? []
      : [`Acabava em: ${formatLongDate(rawLastDay)}, e passa para o dia acima`]),
    `Primeiro dia contado: ${formatLongDate(firstDay)}`,
    ...warnings.map((warning) => `Atenção: ${warning}`),
    '',
    ...working.map(({ date, counted, why }) =>
      [date, `${counted ?? '–'}`.padStart(5), why ?? ''].join('  ').trimEnd(),
    ),
    '',
  ].join('\n')
}
