// How the findings of Portaria n.º 10/2008 are said.
import { formatEuros } from '#base/format'
import type { Wording } from '../explain.ts'
import { type Pair, pick, words } from '../phrases.ts'
import { type Consultation, feeOf } from './art-001-consultation-fee.ts'

export const wording: Wording = {
  consultation: words(({ value }, language) => {
    const said = value as Consultation
    const fee = formatEuros(feeOf(said), language)
    const sentences: Readonly<Record<Consultation['kind'], Pair>> = {
      free: ['Consulta jurídica gratuita', 'Free legal consultation'],
      'prior-payment': [
        `Consulta jurídica, pagando antes uma taxa de ${fee}`,
        `Legal consultation, on prior payment of a fee of ${fee}`,
      ],
      none: ['Sem direito a consulta jurídica', 'No right to legal consultation'],
    }
    return pick(sentences[said.kind], language)
  }),
}
