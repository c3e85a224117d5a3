// What a page is, before anybody serves it.
import type { ComponentChildren } from 'preact'
import type { PlainDate } from '#base/dates'
import type { Language } from './language.ts'

/** What was typed: field → text. A field sent twice keeps the last text. */
export type Typed = Readonly<Record<string, string>>

export type Visit = {
  readonly language: Language
  readonly today: PlainDate
  readonly query: Typed
  readonly body: Typed
  readonly params: Typed
}

export type Page = {
  readonly title: string
  readonly content: ComponentChildren
  readonly status?: number
  /** The pages above this one: Portuguese address and name, from the top down. */
  readonly above?: readonly (readonly [path: string, name: string])[]
  /** The id of the form that the language switch sends, so that the answers come along. */
  readonly answersForm?: string
  /** What the language switch keeps of the address, with its question mark. */
  readonly search?: string
  /** A script that makes the page quicker to use, and that it works without. */
  readonly island?: string
}

export type View = (visit: Visit) => Page | undefined

export type Pages = {
  get(path: string, view: View): void
  post(path: string, view: View): void
}
