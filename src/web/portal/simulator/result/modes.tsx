// The modes of legal aid and the consultation: what may be asked for, and what each means.
import type { VNode } from 'preact'
import type { Finding } from '#base/finding'
import type { Language } from '#base/format'
import { say } from '#law/explain'
import { AID_MODES, isOpen, isPhased, type ModeAnswer } from '#law/lei-34-2004/art-016-modes'
import { modeName } from '#law/lei-34-2004/wording/modes'
import { wording } from '#law/wording'
import type { Simulation } from '#service/simulation'
import { Source } from '../../../ui/reasons.tsx'
import { MEANING } from '../../modes-words.ts'
import { RESULT } from './words.ts'

type Props = { readonly simulation: Simulation; readonly language: Language }

export const Modes = ({ simulation, language }: Props): VNode | null => {
  const words = RESULT[language].modes
  const { modes, consultation } = simulation
  const open = modes.filter(({ value }) => isOpen(value))
  const closed = modes.filter(({ value }) => !isOpen(value))
  if (modes.length === 0 && !consultation) return null
  const offered = consultation && consultation.value.kind !== 'none' ? consultation : undefined
  return (
    <section class="stack" aria-labelledby="modalidades">
      <h2 id="modalidades">{open.length > 0 || offered ? words.title : words.nothing}</h2>
      {offered && (
        <div class="card stack stack-small">
          <h3>{say(offered, wording, language)}</h3>
          <Source ground={offered.ground} language={language} />
        </div>
      )}
      {open.map((mode) => (
        <Mode key={mode.about} mode={mode} language={language} />
      ))}
      {open.length > 1 && <p>{words.together}</p>}
      {open.some((mode) => !isPhased(modeOf(mode))) && simulation.band === 'full-waiver' && (
        <p>{words.accept}</p>
      )}
      {closed.length > 0 && (
        <details class="fold">
          <summary>{words.closed}</summary>
          <div class="inside">
            <ul class="list">
              {closed.map((mode) => (
                <li key={mode.about}>{say(mode, wording, language)}.</li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </section>
  )
}

const modeOf = ({ about }: Finding) =>
  AID_MODES.find((mode) => about === `mode-${mode}`) ?? AID_MODES[0]

const Mode = ({ mode, language }: { mode: Finding<ModeAnswer>; language: Language }): VNode => {
  const words = RESULT[language].modes
  const name = modeOf(mode)
  const remark =
    mode.value === 'a-person-decides'
      ? words.decides
      : mode.value === 'available-guide-disagrees'
        ? words.guide
        : undefined
  return (
    <div class="card stack stack-small">
      <h3>{modeName(name, language)}</h3>
      <p>{MEANING[name][language]}</p>
      {remark && (
        <p>
          <span class="tag warn">{remark}</span>
        </p>
      )}
      <Source ground={mode.ground} language={language} />
    </div>
  )
}
