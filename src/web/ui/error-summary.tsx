// Everything that is wrong with a form, said before all else.
import type { VNode } from 'preact'
import type { Language } from '../language.ts'
import type { Messages } from './fields.tsx'
import { FIELDS } from './fields-words.ts'

/** Everything that is wrong, on top of the page and focused, each a link to its field. */
export const ErrorSummary = ({
  messages,
  language,
}: {
  messages: Messages
  language: Language
}): VNode | null =>
  Object.keys(messages).length === 0 ? null : (
    <div class="errors" role="alert" aria-labelledby="errors-title" tabIndex={-1} autofocus>
      <h2 id="errors-title">{FIELDS[language].errors}</h2>
      <ul>
        {Object.entries(messages).map(([name, message]) => (
          <li key={name}>
            <a href={`#${name}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )

/** The title of a page; where something is wrong it says so first. */
export const titled = (title: string, messages: Messages, language: Language): string =>
  Object.keys(messages).length === 0 ? title : `${FIELDS[language].error} ${title}`
