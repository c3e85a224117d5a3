import { diploma, eli } from '../citation.ts'

export const Portaria135_2012 = diploma('portaria-135-2012', {
  title: 'Portaria n.º 135/2012, de 8 de maio',
  subject: 'Estatutos do Instituto da Segurança Social, I.P.',
  url: eli('port', '135', '2012-05-08'),
  amendedBy: [
    { act: 'Portaria n.º 160/2016, de 9 de junho' },
    { act: 'Portaria n.º 102/2017, de 8 de março' },
    { act: 'Portaria n.º 46/2019, de 7 de fevereiro' },
  ],
})
