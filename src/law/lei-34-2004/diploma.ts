import { diploma, eli } from '../citation.ts'

export const Lei34_2004 = diploma('lei-34-2004', {
  title: 'Lei n.º 34/2004, de 29 de julho',
  subject: 'Acesso ao direito e aos tribunais: proteção jurídica',
  url: eli('lei', '34', '2004-07-29'),
  amendedBy: [
    { act: 'Lei n.º 47/2007, de 28 de agosto', from: '2008-01-01' },
    { act: 'Lei n.º 40/2018, de 8 de agosto' },
    { act: 'Decreto-Lei n.º 120/2018, de 27 de dezembro', from: '2018-12-28' },
    { act: 'Lei n.º 2/2020, de 31 de março', from: '2020-04-01' },
    { act: 'Lei n.º 45/2023, de 17 de agosto', from: '2023-10-01' },
  ],
})
