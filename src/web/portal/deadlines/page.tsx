// The deadline counter. A GET form: nothing in it is about a person, and the address can be kept.
import type { VNode } from 'preact'
import type { Language } from '../../language.ts'
import { href } from '../../language.ts'
import type { Page, Pages, Typed } from '../../page.ts'
import { ErrorSummary, titled } from '../../ui/error-summary.tsx'
import { Field, type FieldSpec, type Messages } from '../../ui/fields.tsx'
import { type Answered, answeredIn } from './asked.ts'
import { FIELDS, MORE_FIELDS, OTHER_FIELDS, WHAT_FIELD, WHEN_FIELDS } from './questions.ts'
import { Result } from './result.tsx'
import { DEADLINES } from './words.ts'

/** An address holds an answer once a day is given; with less it only fills the form in. */
const isAsked = (typed: Typed): boolean => 'go' in typed

export function deadlinePages(pages: Pages): void {
  pages.get('/prazos', ({ query, language }): Page => {
    const outcome = isAsked(query) ? answeredIn(query, language) : undefined
    const messages = outcome && !outcome.ok ? outcome.reason : {}
    const search = searchOf(query)
    return {
      title: titled(DEADLINES[language].title, messages, language),
      ...(Object.keys(messages).length > 0 ? { status: 422 } : {}),
      ...(search ? { search } : {}),
      island: 'print.js',
      content: (
        <Counter
          typed={query}
          messages={messages}
          answer={outcome?.ok ? outcome.value : undefined}
          language={language}
        />
      ),
    }
  })
}

const NAMES = FIELDS.flatMap((field) =>
  field.kind === 'ticks'
    ? field.options.map(({ value }) => `${field.name}.${value}`)
    : [field.name],
).concat('go')

const searchOf = (typed: Typed): string => {
  const kept = NAMES.flatMap((name) => (typed[name] ? [[name, typed[name]]] : []))
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept as [string, string][])}`
}

type Props = {
  readonly typed: Typed
  readonly messages: Messages
  readonly answer: Answered | undefined
  readonly language: Language
}

const Counter = ({ typed, messages, answer, language }: Props): VNode => {
  const words = DEADLINES[language]
  return (
    <div class="wrap page stack">
      <ErrorSummary messages={messages} language={language} />
      <h1>{words.title}</h1>
      {answer ? (
        <>
          <Result answer={answer} language={language} />
          <details class="fold no-print">
            <summary>{words.again}</summary>
            <div class="inside">
              <Form {...{ typed, messages, language }} />
            </div>
          </details>
        </>
      ) : (
        <>
          <p class="lead">{words.lead}</p>
          <Form {...{ typed, messages, language }} />
        </>
      )}
    </div>
  )
}

const Form = ({ typed, messages, language }: Omit<Props, 'answer'>): VNode => {
  const words = DEADLINES[language]
  const fields = (specs: readonly FieldSpec[]) =>
    specs.map((spec) => <Field key={spec.name} {...{ spec, typed, messages, language }} />)
  const opened = MORE_FIELDS.some(({ name }) => typed[name] || messages[name])
  return (
    <form
      method="get"
      action={href(language, '/prazos')}
      noValidate
      class="card stack counter narrow"
    >
      {fields([WHAT_FIELD])}
      <fieldset class="group stack other">
        <legend>{words.other}</legend>
        {fields(OTHER_FIELDS)}
      </fieldset>
      {fields(WHEN_FIELDS)}
      <details class="fold" open={opened}>
        <summary>{words.more}</summary>
        <div class="inside stack">{fields(MORE_FIELDS)}</div>
      </details>
      <p class="row">
        <button type="submit" class="button" name="go" value="count">
          {words.count}
        </button>
      </p>
      <p class="small muted">{words.private}</p>
    </form>
  )
}
