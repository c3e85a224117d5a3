import { diploma, eli } from '../citation.ts'

export const CodigoTrabalho = diploma('codigo-trabalho', {
  title: 'Código do Trabalho',
  subject: 'Feriados nacionais',
  url: eli('lei', '7', '2009-02-12'),
  amendedBy: [
    { act: 'Lei n.º 23/2012, de 25 de junho', from: '2013-01-01' },
    { act: 'Lei n.º 8/2016, de 1 de abril', from: '2016-04-02' },
  ],
})
