// What the answers come to so far: rendered by the server, and again by the script while somebody types.
import type { VNode } from 'preact'
import { formatEuros, type Language } from '#base/format'
import { simulate } from '#service/simulation'
import type { Read } from './answers-typed.ts'
import { headlineOf } from './headline.ts'
import { PREVIEW } from './preview-words.ts'

type Props = { readonly read: Read; readonly language: Language }

export const Preview = (props: Props): VNode => (
  <div class="card so-far" aria-live="polite" data-preview="">
    <SoFar {...props} />
  </div>
)

/** The inside of the preview, which the script renders anew. */
export const SoFar = ({ read, language }: Props): VNode => {
  const words = PREVIEW[language]
  const outcome = simulate(read.answers)
  if (!outcome.ok) return <p>{words.refused}</p>
  const simulation = outcome.value
  const { title, text } = headlineOf(simulation, language)
  const month = simulation.assessment?.month
  return (
    <div class="stack stack-small">
      <p class="small muted">{words.soFar}</p>
      <p class="value">{title}</p>
      <p>{text}</p>
      {month !== undefined && (
        <p class="small muted">
          {words.month} {formatEuros(month, language)}
        </p>
      )}
    </div>
  )
}
