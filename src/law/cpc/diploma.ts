import { diploma, eli } from '../citation.ts'

export const CPC = diploma('cpc', {
  title: 'Código de Processo Civil',
  subject: 'Processo nos tribunais: prazos, citações e notificações, multas por atraso',
  url: eli('lei', '41', '2013-06-26'),
})
