import { diploma, eli } from '../citation.ts'

export const RCP = diploma('rcp', {
  title: 'Regulamento das Custas Processuais',
  subject: 'Taxa de justiça e custas nos processos',
  url: eli('dec-lei', '34', '2008-02-26'),
})
