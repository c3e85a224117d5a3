import { diploma, eli } from '../citation.ts'

export const CPA = diploma('cpa', {
  title: 'Código do Procedimento Administrativo',
  subject: 'Procedimento administrativo: prazos, notificações, audiência, decisão',
  url: eli('dec-lei', '4', '2015-01-07'),
  amendedBy: [{ act: 'Lei n.º 72/2020, de 16 de novembro', from: '2020-11-17' }],
})
