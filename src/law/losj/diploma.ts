import { diploma, eli } from '../citation.ts'

export const LOSJ = diploma('losj', {
  title: 'Lei da Organização do Sistema Judiciário',
  subject: 'Tribunais: férias judiciais',
  url: eli('lei', '62', '2013-08-26'),
})
