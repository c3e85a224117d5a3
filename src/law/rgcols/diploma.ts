import { diploma, eli } from '../citation.ts'

export const RGCOLSS = diploma('rgcols', {
  title: 'Regime processual das contraordenações laborais e de segurança social',
  subject: 'Coimas laborais e de segurança social: prazos e notificações',
  url: eli('lei', '107', '2009-09-14'),
})
