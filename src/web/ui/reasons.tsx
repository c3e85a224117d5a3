// A finding, opened step by step: what it says, on which provision it stands, and what it follows from.
import type { VNode } from 'preact'
import type { Finding, Ground } from '#base/finding'
import { addressOf } from '#law/citation'
import { groundText, say } from '#law/explain'
import { wording } from '#law/wording'
import { href, type Language } from '../language.ts'
import { pageOf } from '../portal/law/address.ts'

type Props = {
  readonly finding: Finding
  readonly language: Language
  /** Opened from the start: this step only. */
  readonly open?: boolean
}

/** The ground of a finding: our page about it, which leads on to the official text, or the official text itself. */
export const Source = ({ ground, language }: { ground: Ground; language: Language }): VNode => {
  const page = pageOf(ground)
  const url = page ? href(language, page) : addressOf(ground)
  const text = groundText(ground, language)
  // Names of laws and rulings stay Portuguese.
  const lang = language === 'pt' || ground.kind === 'fact' ? undefined : 'pt'
  return url ? (
    <a class="source" href={url} lang={lang}>
      {text}
    </a>
  ) : (
    <span class="source" lang={lang}>
      {text}
    </span>
  )
}

export const Reasons = ({ finding, language, open }: Props): VNode => {
  const { premises } = finding
  const said = say(finding, wording, language)
  if (premises.length === 0)
    return (
      <div class="reason">
        <p>{said}</p>
        <Source ground={finding.ground} language={language} />
      </div>
    )
  return (
    <details class="reason" open={open ?? false}>
      <summary>{said}</summary>
      <Source ground={finding.ground} language={language} />
      <div class="premises">
        {premises.map((premise, i) => (
          <Reasons key={`${premise.about}-${i + 1}`} finding={premise} language={language} />
        ))}
      </div>
    </details>
  )
}
