// The amounts once more, to try others. This is the form that carries all answers on from the result.
import type { VNode } from 'preact'
import type { PlainDate } from '#base/dates'
import { href, type Language } from '../../../language.ts'
import type { Typed } from '../../../page.ts'
import { Field, type FieldSpec } from '../../../ui/fields.tsx'
import { FORM, Hidden } from '../form.tsx'
import { fieldOf, linesIn } from '../lines.ts'
import { HOUSEHOLD, LIQUID, SOURCES } from '../questions-means.ts'
import { SIMULATOR } from '../words.ts'
import { RESULT } from './words.ts'

type Props = {
  readonly typed: Typed
  readonly language: Language
  readonly today: PlainDate
}

export const WhatIf = ({ typed, language, today }: Props): VNode => {
  const words = RESULT[language].whatIf
  const specs = fieldsIn(typed)
  return (
    <form
      id={FORM}
      method="post"
      action={href(language, '/simulador')}
      acceptCharset="utf-8"
      noValidate
      class={specs.length > 0 ? 'card stack what-if no-print' : ''}
      data-today={today}
    >
      <input type="hidden" name="step" value="result" />
      <Hidden typed={typed} shown={specs.map(({ name }) => name)} />
      {specs.length > 0 && (
        <>
          <h2>{words.title}</h2>
          <p>{words.text}</p>
          <div class="tries">
            {specs.map((spec) => (
              <Field key={spec.name} {...{ spec, typed, language }} messages={{}} />
            ))}
          </div>
          <div class="so-far notice" aria-live="polite" data-preview="" hidden />
          <p class="row">
            <button type="submit" class="button" name="go" value="next">
              {words.again}
            </button>
          </p>
        </>
      )}
    </form>
  )
}

/** Household size, each income, money in the bank: of those pages that were asked. */
function fieldsIn(typed: Typed): readonly FieldSpec[] {
  if (!('householdSize' in typed)) return []
  const incomes =
    typed.hasIncome === 'yes' ? Array.from({ length: linesIn('incomes', typed) }, (_, i) => i) : []
  return [
    ...HOUSEHOLD.map(withoutHint),
    ...incomes.map((line) => incomeSpec(line, typed)),
    ...LIQUID.slice(0, 1).map(withoutHint),
  ]
}

const withoutHint = ({ hint: _, ...spec }: FieldSpec): FieldSpec => spec as FieldSpec

function incomeSpec(line: number, typed: Typed): FieldSpec {
  const source = SOURCES.find(({ value }) => value === typed[fieldOf('incomes', line, 'source')])
  const label = (language: Language) =>
    `${source?.label[language] ?? SIMULATOR[language].income}${line > 0 ? ` (${line + 1})` : ''}`
  return {
    kind: 'money',
    name: fieldOf('incomes', line, 'amount'),
    label: { pt: label('pt'), en: label('en') },
  }
}
