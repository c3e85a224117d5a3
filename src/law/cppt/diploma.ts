import { diploma, eli } from '../citation.ts'

export const CPPT = diploma('cppt', {
  title: 'Código de Procedimento e de Processo Tributário',
  subject: 'Execução fiscal, notificações e citações, prazos',
  url: eli('dec-lei', '433', '1999-10-26'),
  amendedBy: [{ act: 'Lei n.º 7/2021, de 26 de fevereiro', from: '2021-02-27' }],
})
