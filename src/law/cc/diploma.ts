import { diploma } from '../citation.ts'

export const CodigoCivil = diploma('cc', {
  title: 'Código Civil',
  subject: 'Contagem do tempo nos atos jurídicos',
})
