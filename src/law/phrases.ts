// The common shapes of what findings say: a label with an amount, a fixed sentence, a sentence for each value.
import { assert } from '#base/assert'
import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { formatDate, formatDecimal, formatEuros, type Language } from '#base/format'
import type { Cents } from '#base/money'
import type { Words } from './explain.ts'

/** The same thing in Portuguese and in English. */
export type Pair = readonly [pt: string, en: string]

/** Words from a function of the finding and the language. */
export const words = (say: (finding: Finding, language: Language) => string): Words => ({
  pt: (finding) => say(finding, 'pt'),
  en: (finding) => say(finding, 'en'),
})

export const pick = ([pt, en]: Pair, language: Language): string => (language === 'pt' ? pt : en)

/** "Rendimento relevante por mês: 436,75 €" */
export function amount(pt: string, en: string): Words {
  const [label, english] = [`${pt}: `, `${en}: `]
  return {
    pt: ({ value }) => label + formatEuros(value as Cents, 'pt'),
    en: ({ value }) => english + formatEuros(value as Cents, 'en'),
  }
}

/** "Decisão final: 8 de abril de 2025" */
export const day = (pt: string, en: string): Words =>
  words(
    ({ value }, language) =>
      `${pick([pt, en], language)}: ${formatDate(value as PlainDate, language)}`,
  )

/** "Pessoas do agregado familiar: 2" */
export const count = (pt: string, en: string): Words =>
  words(({ value }, language) => `${pick([pt, en], language)}: ${value}`)

/** Thousandths of a percent: "Taxa de referência: 2,139 %". */
export const percent = (pt: string, en: string): Words =>
  words(
    ({ value }, language) => `${pick([pt, en], language)}: ${thousandths(value, language)}\u00a0%`,
  )

/** Thousandths as a decimal: "Coeficiente: 0,264". */
export const factor = (pt: string, en: string): Words =>
  words(({ value }, language) => `${pick([pt, en], language)}: ${thousandths(value, language)}`)

function thousandths(value: unknown, language: Language): string {
  const magnitude = Math.abs(value as number)
  const whole = Math.floor(magnitude / 1000)
  const fraction = String(magnitude % 1000).padStart(3, '0')
  return formatDecimal(`${(value as number) < 0 ? '−' : ''}${whole}.${fraction}`, language)
}

/** A sentence that does not look at the value. */
export const fixed = (pt: string, en: string): Words =>
  words((_, language) => pick([pt, en], language))

/** A sentence for each value; booleans are `true` and `false`. Throws on a value without one. */
export const each = (sentences: Readonly<Record<string, Pair>>): Words =>
  words(({ about, value }, language) => {
    const pair = sentences[String(value)]
    assert(pair !== undefined, `no words for "${about}" = ${String(value)}`)
    return pick(pair, language)
  })
