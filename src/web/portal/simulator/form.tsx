// One page of questions. Answers of the other pages travel along as hidden fields.
import type { VNode } from 'preact'
import { href, type Language } from '../../language.ts'
import type { Typed } from '../../page.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Field, type FieldSpec, type Messages } from '../../ui/fields.tsx'
import { FIELD_NAMES, fieldsOf, specsOf } from './field-names.ts'
import { AssetLine, IncomeLine } from './line-fields.tsx'
import { type ListName, linesIn } from './lines.ts'
import { HAS_ASSETS, HAS_INCOME, LIQUID } from './questions-means.ts'
import { askedSteps, type Step } from './steps.ts'
import { SIMULATOR } from './words.ts'

export const FORM = 'answers'

type Props = {
  readonly step: Step
  readonly typed: Typed
  readonly messages: Messages
  readonly language: Language
}

/** Every answer that this page does not ask, as it was typed. */
export const Hidden = ({ typed, shown }: { typed: Typed; shown: readonly string[] }): VNode => (
  <>
    {FIELD_NAMES.filter((name) => name in typed && !shown.includes(name)).map((name) => (
      <input key={name} type="hidden" name={name} value={typed[name]} />
    ))}
  </>
)

export const StepForm = (props: Props): VNode => {
  const { step, typed, messages, language } = props
  const words = SIMULATOR[language]
  const steps = askedSteps(typed)
  const at = steps.indexOf(step)
  const isLast = steps[at + 1]?.name === 'result'
  return (
    <div class="stack narrow">
      <ErrorSummary messages={messages} language={language} />
      <div class="stack stack-small">
        <Progress steps={steps} at={at} language={language} />
        <h1>{step.title[language]}</h1>
        <p class="lead">{step.lead?.[language] ?? (at === 0 ? words.lead : '')}</p>
      </div>
      <form
        id={FORM}
        method="post"
        action={href(language, '/simulador')}
        acceptCharset="utf-8"
        noValidate
        class="card stack"
      >
        <input type="hidden" name="step" value={step.name} />
        <Hidden typed={typed} shown={fieldsOf(step.name)} />
        <Questions {...props} />
        <p class="row">
          <button type="submit" class="button" name="go" value="next">
            {isLast ? words.last : words.next}
          </button>
          {at > 0 && (
            <button type="submit" class="button second" name="go" value="back">
              {words.back}
            </button>
          )}
        </p>
      </form>
    </div>
  )
}

const Progress = ({
  steps,
  at,
  language,
}: {
  steps: readonly Step[]
  at: number
  language: Language
}): VNode => (
  <div class="stack stack-small">
    <p class="small muted">{SIMULATOR[language].step(at + 1, steps.length - 1)}</p>
    <ol class="steps" aria-hidden="true">
      {steps.slice(0, -1).map(({ name }, i) => (
        <li key={name} class={i <= at ? 'done' : ''} />
      ))}
    </ol>
  </div>
)

const Questions = (props: Props): VNode => {
  const { step } = props
  if (step.name === 'income') return <Lines {...props} list="incomes" has={HAS_INCOME} />
  if (step.name === 'assets')
    return (
      <>
        <Lines {...props} list="assets" has={HAS_ASSETS} />
        <Fields {...props} specs={LIQUID} />
      </>
    )
  return <Fields {...props} specs={specsOf(step.name, props.typed)} />
}

const Fields = ({
  specs,
  typed,
  messages,
  language,
}: Props & { specs: readonly FieldSpec[] }): VNode => (
  <>
    {specs.map((spec) => (
      <Field key={spec.name} {...{ spec, typed, messages, language }} />
    ))}
  </>
)

/** A question with a list below it, which shows once the answer is yes. */
const Lines = (props: Props & { list: ListName; has: FieldSpec }): VNode => {
  const { list, has, typed, messages, language } = props
  const words = SIMULATOR[language]
  const count = linesIn(list, typed)
  const Line = list === 'incomes' ? IncomeLine : AssetLine
  return (
    <div class="stack lines">
      <Field spec={has} {...{ typed, messages, language }} />
      <div class="stack when-yes">
        {Array.from({ length: count }, (_, line) => (
          <Line key={`${list}-${line + 1}`} {...{ line, count, typed, messages, language }} />
        ))}
        <p>
          <button type="submit" class="button second" name="go" value={`more-${list}`}>
            {list === 'incomes' ? words.moreIncome : words.moreAssets}
          </button>
        </p>
      </div>
    </div>
  )
}
