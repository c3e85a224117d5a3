// Everything that was answered, with a way to change each.
import type { VNode } from 'preact'
import type { Language } from '#base/format'
import type { Typed } from '../../../page.ts'
import type { FieldSpec } from '../../../ui/fields.tsx'
import { specsOf } from '../field-names.ts'
import { FORM } from '../form.tsx'
import { fieldOf, isBlank, type ListName, linesIn } from '../lines.ts'
import { ASSET_TYPES, PAYMENTS, SOURCES } from '../questions-means.ts'
import { askedSteps, type Step } from '../steps.ts'
import { RESULT } from './words.ts'

type Props = { readonly typed: Typed; readonly language: Language }

export const YourAnswers = ({ typed, language }: Props): VNode => (
  <details class="fold card no-print" id="respostas">
    <summary>{RESULT[language].answers}</summary>
    <div class="inside stack">
      {askedSteps(typed)
        .filter(({ name }) => name !== 'result')
        .map((step) => (
          <StepAnswers key={step.name} {...{ step, typed, language }} />
        ))}
    </div>
  </details>
)

const StepAnswers = ({ step, typed, language }: Props & { step: Step }): VNode => {
  const words = RESULT[language]
  return (
    <section class="stack stack-small">
      <div class="row between">
        <h2 class="h3">{step.title[language]}</h2>
        <button type="submit" form={FORM} class="link" name="go" value={step.name}>
          {words.change}
          <span class="unseen"> {step.title[language]}</span>
        </button>
      </div>
      <dl class="facts">
        {answersOf(step, typed, language).map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer || words.blank}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type Answer = readonly [question: string, answer: string]

const answersOf = (step: Step, typed: Typed, language: Language): readonly Answer[] => [
  ...specsOf(step.name, typed).map(
    (spec): Answer => [spec.label[language], shown(spec, typed, language)],
  ),
  ...(step.name === 'income' && typed.hasIncome === 'yes'
    ? linesOf('incomes', typed, language)
    : []),
  ...(step.name === 'assets' && typed.hasAssets === 'yes'
    ? linesOf('assets', typed, language)
    : []),
]

function shown(spec: FieldSpec, typed: Typed, language: Language): string {
  const text = (typed[spec.name] ?? '').trim()
  switch (spec.kind) {
    case 'choice':
    case 'select':
      return labelIn(spec.options, text, language)
    case 'ticks':
      return spec.options
        .filter(({ value }) => `${spec.name}.${value}` in typed)
        .map(({ label }) => label[language])
        .join('; ')
    case 'money':
      return text && inEuros(text)
    default:
      return text
  }
}

const labelIn = (
  options: readonly { value: string; label: Record<Language, string> }[],
  value: string,
  language: Language,
): string => options.find((option) => option.value === value)?.label[language] ?? ''

/** The amount as it was typed. */
const inEuros = (text: string): string => (/€|eur/i.test(text) ? text : `${text} €`)

function linesOf(list: ListName, typed: Typed, language: Language): readonly Answer[] {
  const lines = Array.from({ length: linesIn(list, typed) }, (_, line) => line)
  const part = (line: number, name: string) => typed[fieldOf(list, line, name)] ?? ''
  return lines
    .filter((line) => !isBlank(list, line, typed))
    .map(
      (line): Answer =>
        list === 'incomes'
          ? [
              `${line + 1}. ${labelIn(SOURCES, part(line, 'source'), language)}`,
              `${inEuros(part(line, 'amount'))}, ${labelIn(PAYMENTS, part(line, 'payments'), language)}`,
            ]
          : [
              `${line + 1}. ${labelIn(ASSET_TYPES, part(line, 'type'), language)}`,
              inEuros(part(line, 'value')),
            ],
    )
}
