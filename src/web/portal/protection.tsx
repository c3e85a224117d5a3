// What legal protection includes, in which modes, for whom.
import type { VNode } from 'preact'
import type { PlainDate } from '#base/dates'
import { formatEuros } from '#base/format'
import { AID_MODES, type AidMode, isPhased, letterOf } from '#law/lei-34-2004/art-016-modes'
import { modeName } from '#law/lei-34-2004/wording/modes'
import { CONSULTATION_FEE } from '#law/parameters/consultation-fee'
import { href, type Language } from '../language.ts'
import type { Pages } from '../page.ts'
import { MEANING } from './modes-words.ts'
import { PROTECTION } from './protection-words.ts'

export function protectionPages(pages: Pages): void {
  pages.get('/protecao-juridica', ({ language, today }) => ({
    title: PROTECTION[language].title,
    content: <Protection language={language} today={today} />,
  }))
}

const Protection = ({ language, today }: { language: Language; today: PlainDate }): VNode => {
  const words = PROTECTION[language]
  const day = CONSULTATION_FEE.knows(today) ? today : CONSULTATION_FEE.horizon
  return (
    <div class="wrap page stack stack-large">
      <div class="stack">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          <a class="button" href={href(language, '/simulador')}>
            {words.action}
          </a>
        </p>
      </div>
      <div class="cards">
        {words.parts.map((part, i) => (
          <section class="card stack stack-small" key={part.title}>
            <Text {...part} />
            {i === 0 && (
              <p>
                {words.fee} {formatEuros(CONSULTATION_FEE.on(day).value, language)}.
              </p>
            )}
          </section>
        ))}
      </div>
      <section class="stack">
        <h2>{words.modes}</h2>
        <div class="cards">
          {AID_MODES.map((mode) => (
            <Mode key={mode} mode={mode} language={language} />
          ))}
        </div>
        <p>{words.together}</p>
      </section>
      <section class="stack stack-small">
        <h2>{words.who.title}</h2>
        <p>{words.who.text}</p>
        <ul class="list">
          {words.who.list.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
        <p>{words.who.trader}</p>
      </section>
      {[words.border, words.household, words.several, words.after, words.givingUp].map((part) => (
        <section class="stack stack-small" key={part.title}>
          <Text {...part} />
        </section>
      ))}
    </div>
  )
}

const Text = ({ title, text }: { title: string; text: readonly string[] }): VNode => (
  <>
    <h2>{title}</h2>
    {text.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </>
)

const Mode = ({ mode, language }: { mode: AidMode; language: Language }): VNode => {
  const words = PROTECTION[language]
  const paying =
    mode === 'enforcement-agent' ? words.both : isPhased(mode) ? words.phased : words.free
  return (
    <div class="card stack stack-small">
      <p>
        <span class="tag">
          {letterOf(mode)}) {paying}
        </span>
      </p>
      <h3>{modeName(mode, language)}</h3>
      <p>{MEANING[mode][language]}</p>
    </div>
  )
}
