// `page`: the public home page, against a bare page rendered by the same library.
import type { Row } from './rows.ts'
import { servedRate } from './served-rate.ts'

export const page = (): Promise<readonly Row[]> =>
  servedRate('public page', { path: '/' }, { least: 0.3, share: 0.95, ms: 20 })
