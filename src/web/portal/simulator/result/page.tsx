// The result: the answer first, then what it means, why, and what to do.
import type { VNode } from 'preact'
import type { PlainDate } from '#base/dates'
import { formatDate, type Language } from '#base/format'
import { isDecidedAbroad } from '#law/dl-71-2005/cross-border'
import { type Simulation, simulate } from '#service/simulation'
import type { Typed } from '../../../page.ts'
import { Reasons } from '../../../ui/reasons.tsx'
import type { Read } from '../answers-typed.ts'
import { FORM } from '../form.tsx'
import { headlineOf, whyNot } from '../headline.ts'
import { SIMULATOR } from '../words.ts'
import { YourAnswers } from './answers.tsx'
import { Instalments } from './instalments.tsx'
import { Modes } from './modes.tsx'
import { Changes, Documents, Exceptions, NextStep, Notices, OwnMeans } from './parts.tsx'
import { Scale } from './scale.tsx'
import { WhatIf } from './what-if.tsx'
import { RESULT } from './words.ts'

type Props = {
  readonly typed: Typed
  readonly read: Read
  readonly language: Language
  readonly today: PlainDate
}

export const ResultPage = (props: Props): VNode => {
  const { typed, read, language } = props
  const outcome = simulate(read.answers)
  return (
    <div class="wrap page stack">
      <h1>{SIMULATOR[language].title}</h1>
      {outcome.ok ? (
        <Answered {...props} simulation={outcome.value} />
      ) : (
        <>
          <section class="answer open stack">
            <p class="value">{RESULT[language].refused}</p>
            <p>
              <button type="submit" form={FORM} class="button" name="go" value="who">
                {RESULT[language].changeDay}
              </button>
            </p>
          </section>
          <WhatIf {...props} />
          <YourAnswers typed={typed} language={language} />
        </>
      )}
    </div>
  )
}

const Answered = (props: Props & { simulation: Simulation }): VNode => {
  const { simulation, typed, language } = props
  const words = RESULT[language]
  const phased = simulation.assessment?.phased
  return (
    <>
      <Answer simulation={simulation} language={language} />
      <Notices simulation={simulation} language={language} urgent />
      <div class="cols">
        <div class="stack stack-large">
          <Modes simulation={simulation} language={language} />
          {phased && simulation.status === 'entitled' && (
            <Instalments phased={phased} simulation={simulation} language={language} />
          )}
          <section class="stack" aria-labelledby="porque">
            <h2 id="porque">{words.why}</h2>
            <p class="muted">{words.whyHint}</p>
            <Reasons finding={simulation.reasons} language={language} open />
          </section>
          <Changes simulation={simulation} language={language} />
          <OwnMeans simulation={simulation} language={language} />
          <Exceptions simulation={simulation} language={language} />
        </div>
        <div class="stack">
          <NextStep simulation={simulation} language={language} />
          <Documents simulation={simulation} language={language} />
          <Notices simulation={simulation} language={language} />
        </div>
      </div>
      <WhatIf {...props} />
      <YourAnswers typed={typed} language={language} />
      <p class="row">
        <button type="button" class="button second" data-print="" hidden>
          {words.print}
        </button>
      </p>
    </>
  )
}

const Answer = ({
  simulation,
  language,
}: {
  simulation: Simulation
  language: Language
}): VNode => {
  const words = RESULT[language]
  const { tone, title, text, ask } = headlineOf(simulation, language)
  const { assessment, estimate, on } = simulation
  const abroad = isDecidedAbroad(simulation.crossBorder.value)
  return (
    <section class={`answer ${tone} cols`} aria-labelledby="resposta">
      <div class="stack stack-small">
        <p>
          <span class="tag">{estimate ? words.estimate : words.simulation}</span>
        </p>
        <h2 id="resposta" class="value">
          {title}
        </h2>
        <p class="lead">{text}</p>
        {ask && (
          <p>
            <button type="submit" form={FORM} class="button" name="go" value={ask}>
              {words.answerIt}
            </button>
          </p>
        )}
        <p class="small">
          {words.day} {formatDate(on, language)}.
        </p>
      </div>
      {assessment && !abroad && whyNot(simulation) === 'income' && (
        <Scale assessment={assessment} language={language} />
      )}
    </section>
  )
}
