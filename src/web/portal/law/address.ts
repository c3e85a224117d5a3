// The addresses of the law pages: `/lei/lei-34-2004/8-a`.
import type { Ground } from '#base/finding'
import { summaryOf } from '#law/summaries'

/** "8.º-A" → "8-a", "anexo, ponto VI" → "anexo-vi". */
export const slugOf = (article: string): string =>
  article.toLowerCase().replace(', ponto', '').replaceAll(/[º.]/g, '').replaceAll(' ', '-')

export const articlePath = (diploma: string, article: string): string =>
  `/lei/${diploma}/${slugOf(article)}`

/** Our page about a ground, where there is one. */
export const pageOf = (ground: Ground): string | undefined =>
  ground.kind === 'law' && summaryOf(ground)
    ? articlePath(ground.diploma, ground.article)
    : undefined
