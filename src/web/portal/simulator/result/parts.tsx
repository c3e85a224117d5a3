// The smaller parts of the result, each shown only when it has something to say.
import type { VNode } from 'preact'
import type { Finding } from '#base/finding'
import type { Language } from '#base/format'
import { isDecidedAbroad } from '#law/dl-71-2005/cross-border'
import { say } from '#law/explain'
import { wording } from '#law/wording'
import type { Simulation } from '#service/simulation'
import { href } from '../../../language.ts'
import { Reasons, Source } from '../../../ui/reasons.tsx'
import { RESULT } from './words.ts'

type Props = { readonly simulation: Simulation; readonly language: Language }

const Said = ({ finding, language }: { finding: Finding; language: Language }): VNode => (
  <li>
    {say(finding, wording, language)}. <Source ground={finding.ground} language={language} />
  </li>
)

const Findings = ({
  findings,
  language,
}: {
  findings: readonly Finding[]
  language: Language
}): VNode => (
  <ul class="list">
    {findings.map((finding, i) => (
      <Said key={`${finding.about}-${i + 1}`} finding={finding} language={language} />
    ))}
  </ul>
)

/** What would change the result, and how close the limits are. */
export const Changes = ({ simulation, language }: Props): VNode | null => {
  const { counterfactuals, warnings } = simulation
  const words = RESULT[language]
  if (counterfactuals.length === 0 && warnings.length === 0) return null
  return (
    <section class="stack" aria-labelledby="mudancas">
      {counterfactuals.length > 0 && <h2 id="mudancas">{words.changes}</h2>}
      {warnings.length > 0 && (
        <div class="notice urgent stack stack-small">
          <h3>{words.near}</h3>
          <Findings findings={warnings} language={language} />
        </div>
      )}
      <div>
        {counterfactuals.map((finding, i) => (
          <Reasons key={`${finding.about}-${i + 1}`} finding={finding} language={language} />
        ))}
      </div>
    </section>
  )
}

/** The same test with one's own means only (article 8-A, n.ºs 6 and 7). */
export const OwnMeans = ({ simulation, language }: Props): VNode | null =>
  simulation.ownAssessment ? (
    <section class="stack stack-small" aria-labelledby="proprios">
      <h2 id="proprios">{RESULT[language].own}</h2>
      <p class="muted">{RESULT[language].ownHint}</p>
      <Reasons finding={simulation.ownAssessment.insufficiency} language={language} />
    </section>
  ) : null

export const Exceptions = ({ simulation, language }: Props): VNode | null => {
  const { exceptions, exemptionHints } = simulation
  const words = RESULT[language]
  if (exceptions.length === 0 && exemptionHints.length === 0) return null
  return (
    <section class="stack" aria-labelledby="excecoes">
      {exceptions.length > 0 && (
        <>
          <h2 id="excecoes">{words.exceptions}</h2>
          <Findings findings={exceptions} language={language} />
        </>
      )}
      {exemptionHints.length > 0 && (
        <>
          <h2 id={exceptions.length === 0 ? 'excecoes' : undefined}>{words.exemption}</h2>
          <Findings findings={exemptionHints} language={language} />
        </>
      )}
    </section>
  )
}

export const Documents = ({ simulation, language }: Props): VNode | null => {
  const words = RESULT[language].documents
  const bring = simulation.documents.filter(({ value }) => value === 'bring')
  const held = simulation.documents.filter(({ value }) => value === 'held-by-the-service')
  if (simulation.documents.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="documentos">
      <h2 id="documentos">{words.title}</h2>
      <p>{words.text}</p>
      <ul class="checks">
        {bring.map((finding) => (
          <li key={finding.about}>{say(finding, wording, language)}</li>
        ))}
      </ul>
      {held.length > 0 && (
        <div class="stack stack-small">
          <h3>{words.held}</h3>
          {held.map((finding) => (
            <Reasons key={finding.about} finding={finding} language={language} />
          ))}
        </div>
      )}
    </section>
  )
}

export const NextStep = ({ simulation, language }: Props): VNode => {
  const words = RESULT[language].next
  const route = simulation.crossBorder.value
  const common = route === 'not-cross-border'
  // What is decided abroad is asked for on another form, by other rules.
  const steps = common ? words.steps : isDecidedAbroad(route) ? [] : words.steps.slice(1)
  return (
    <section class="card stack" aria-labelledby="proximo">
      <h2 id="proximo">{words.title}</h2>
      {simulation.status === 'not-entitled' && <p>{words.anyway}</p>}
      {!common && <Reasons finding={simulation.crossBorder} language={language} open />}
      {steps.length > 0 && (
        <ol class="list">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {common && (
        <>
          <p>{words.wait}</p>
          <p>
            <a href={href(language, '/prazos?what=decision')}>{words.count}</a>
          </p>
        </>
      )}
    </section>
  )
}

const RECEIPT = 'notice-receipt-to-court'

/** What always holds; with `urgent`, only what cannot wait. */
export const Notices = ({
  simulation,
  language,
  urgent,
}: Props & { urgent?: boolean }): VNode | null => {
  const notices = simulation.notices.filter(
    ({ about }) => (about === RECEIPT) === (urgent ?? false),
  )
  if (notices.length === 0) return null
  return urgent ? (
    <div class="notice urgent stack stack-small">
      <Findings findings={notices} language={language} />
      <p>
        <a href={href(language, '/prazos')}>{RESULT[language].countDeadline}</a>
      </p>
    </div>
  ) : (
    <section class="notice stack stack-small" aria-labelledby="avisos">
      <h2 id="avisos">{RESULT[language].notices}</h2>
      <Findings findings={notices} language={language} />
    </section>
  )
}
