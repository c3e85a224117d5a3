import { diploma } from '../citation.ts'

export const RGCO = diploma('rgco', {
  title: 'Regime Geral das Contraordenações',
  subject: 'Coimas: impugnação e sua contagem',
})
