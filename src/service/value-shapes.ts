// The values that machines send, by the formats of the worked cases: amounts and rates as decimal texts, dates as
// YYYY-MM-DD, whole numbers, true or false. Strict: nothing is converted or guessed.
import { type PlainDate, parseDate } from '#base/dates'
import { type Cents, decimal, euros, parseEuros, ZERO } from '#base/money'
import type { Problem, ProblemCode } from './problems.ts'
import { checked, record, type Schema, type Shape } from './shape.ts'

/** The largest amount that is taken from outside; every formula stays exact up to it. */
export const LARGEST_AMOUNT = euros('99999999.99')

/** A shape for texts: `parse` gives the value, or undefined when the text is not one. */
const textual = <Value>(
  schema: Schema,
  code: ProblemCode,
  parse: (text: string) => Value | undefined,
): Shape<Value> => ({
  schema: { type: 'string', ...schema },
  take(value, field, problems) {
    const taken = typeof value === 'string' ? parse(value) : undefined
    if (taken === undefined) problems.push({ field, code })
    return taken
  },
})

const bounded = <Value extends number>(
  shape: Shape<Value>,
  [least, most]: readonly [Value, Value],
  print: (value: Value) => string,
): Shape<Value> => {
  const check = (value: Value, field: string, problems: Problem[]): void => {
    if (value < least) problems.push({ field, code: 'too-small', limit: print(least) })
    if (value > most) problems.push({ field, code: 'too-large', limit: print(most) })
  }
  return checked(shape, check, { description: `${print(least)} to ${print(most)}` })
}

export const day: Shape<PlainDate> = textual({ format: 'date' }, 'not-a-date', parseDate)

const AMOUNT = '^-?\\d+\\.\\d{2}$'
/** "5100.00", from `least` (nothing, unless said otherwise) to the largest amount. */
export const money = (least: Cents = ZERO): Shape<Cents> =>
  bounded(
    textual({ pattern: AMOUNT, maxLength: 20 }, 'not-a-decimal-amount', (text) =>
      new RegExp(AMOUNT).test(text) ? (parseEuros(text) ?? beyond(text)) : undefined,
    ),
    [least, LARGEST_AMOUNT],
    decimal,
  )
const beyond = (text: string): Cents =>
  (text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) as Cents

const RATE = /^(-?)(\d{1,3})(?:\.(\d{1,3})0*)?$/
/** A percentage with up to three decimals ("2.139"), in thousandths; between -20 and 20. */
export const percent: Shape<number> = bounded(
  textual({ pattern: RATE.source, maxLength: 20 }, 'not-a-rate', (text) => {
    const parts = RATE.exec(text)
    const thousandths = Number(`${parts?.[2]}${(parts?.[3] ?? '').padEnd(3, '0')}`)
    return parts ? (parts[1] ? -thousandths : thousandths) : undefined
  }),
  [-20_000, 20_000],
  (thousandths) => `${thousandths / 1000}`,
)

/** A whole number between two bounds, both included. */
export const count = (least: number, most: number): Shape<number> =>
  bounded(
    {
      schema: { type: 'integer', minimum: least, maximum: most },
      take(value, field, problems) {
        if (Number.isSafeInteger(value)) return value as number
        problems.push({ field, code: 'not-a-count' })
        return undefined
      },
    },
    [least, most],
    String,
  )

export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  take(value, field, problems) {
    if (typeof value === 'boolean') return value
    problems.push({ field, code: 'not-a-flag' })
    return undefined
  },
}

/** A text of at most `most` characters. */
export const text = (most: number): Shape<string> =>
  checked(
    textual({ maxLength: most }, 'not-text', (written) => written),
    (written, field, problems) => {
      if (written.length > most) problems.push({ field, code: 'too-long', limit: `${most}` })
    },
  )

/** "09:30" */
export const timeOfDay: Shape<string> = textual(
  { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  'not-a-time',
  (written) => (/^([01]\d|2[0-3]):[0-5]\d$/.test(written) ? written : undefined),
)

/** The four-digit code of a municipality. */
export const municipality: Shape<string> = textual(
  { pattern: '^\\d{4}$' },
  'not-a-municipality',
  (code) => (/^\d{4}$/.test(code) ? code : undefined),
)

/** Two days, both included. */
export const span = record({ from: day, to: day })
