// Citations are data. A diploma is declared once, in its folder; its provisions are built here and printed here.
import { assert, broken } from '#base/assert'
import type { Ground, Provision } from '#base/finding'

export type Diploma = {
  /** Its folder under `src/law`. */
  readonly id: string
  /** "Lei n.º 34/2004, de 29 de julho" */
  readonly title: string
  /** What it is about, in our words. */
  readonly subject: string
  /** Official address: the ELI, where the act has one (series 1 since 1991). */
  readonly url?: string
  /** The acts that changed it, with the day each took effect, as far as known. */
  readonly amendedBy?: readonly { readonly act: string; readonly from?: string }[]
  art(article: string): Article
  /** An annex or point of it, cited by its own name. */
  annex(point: string): Provision
}
export type Article = (n?: number, al?: string) => Provision

const known = new Map<string, Diploma>()

export function diploma(
  id: string,
  about: { title: string; subject: string; url?: string; amendedBy?: Diploma['amendedBy'] },
): Diploma {
  assert(!known.has(id), `diploma declared twice: ${id}`)
  const provision = (article: string, n?: number, al?: string): Provision => ({
    kind: 'law',
    diploma: id,
    article,
    ...(n === undefined ? {} : { n }),
    ...(al === undefined ? {} : { al }),
  })
  const made: Diploma = {
    id,
    title: about.title,
    subject: about.subject,
    ...(about.url ? { url: about.url } : {}),
    ...(about.amendedBy ? { amendedBy: about.amendedBy } : {}),
    art(article) {
      const built = new Map<string, Provision>()
      return (n, al) => {
        const key = `${n ?? ''}${al ?? ''}`
        const before = built.get(key)
        if (before) return before
        const fresh = provision(article, n, al)
        built.set(key, fresh)
        return fresh
      }
    },
    annex: (point) => provision(`anexo, ponto ${point}`),
  }
  known.set(id, made)
  return made
}

export const diplomas = (): readonly Diploma[] => [...known.values()]

export function diplomaOf(provision: Provision): Diploma {
  const declared = known.get(provision.diploma)
  if (declared === undefined) broken(`diploma not declared: ${provision.diploma}`)
  return declared
}

/** "artigo 8.º-A, n.º 1, alínea a)"; several articles are one text: "artigos 3.º a 5.º" */
export const place = ({ article, n, al }: Provision): string =>
  [
    /^\d/.test(article) ? `${article.includes(' ') ? 'artigos' : 'artigo'} ${article}` : article,
    ...(n === undefined ? [] : [`n.º ${n}`]),
    ...(al === undefined ? [] : [`alínea ${al})`]),
  ].join(', ')

/** "artigo 8.º-A, n.º 1, alínea a), da Lei n.º 34/2004, de 29 de julho"; "artigo 8.º-C da Lei n.º 34/2004, …" */
export function cite(provision: Provision): string {
  const { title } = diplomaOf(provision)
  const { article, n, al } = provision
  const wholeArticle = n === undefined && al === undefined && /^\d/.test(article)
  const of = /^(Lei|Portaria)/.test(title) ? 'da' : 'do'
  return `${place(provision)}${wholeArticle ? '' : ','} ${of} ${title}`
}

/** The official address of a ground, where it has one. */
export const addressOf = (ground: Ground): string | undefined =>
  ground.kind === 'law' ? diplomaOf(ground).url : ground.kind === 'act' ? ground.url : undefined

/** The ELI of an act of series 1 since 1991: `eli('lei', '34', '2004-07-29')`. */
export const eli = (type: string, number: string, day: string): string =>
  `http://data.dre.pt/eli/${type}/${number.toLowerCase()}/${day.replaceAll('-', '/')}/p/dre/pt/html`
