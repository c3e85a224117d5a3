// Portuguese is served at `/…`, English at `/en/…`: the same pages.
import type { Language } from '#base/format'

export type { Language }
export const LANGUAGES: readonly Language[] = ['pt', 'en']

/** A text in each language. */
export type Text = Readonly<Record<Language, string>>

/** The address of a page in a language; `path` is its Portuguese address. */
export const href = (language: Language, path: string): string =>
  language === 'pt' ? path : path === '/' ? '/en' : `/en${path}`
