import { diploma, eli } from '../citation.ts'

export const Portaria1085A_2004 = diploma('portaria-1085a-2004', {
  title: 'Portaria n.º 1085-A/2004, de 31 de agosto',
  subject: 'Prova da insuficiência económica e pagamento faseado',
  url: eli('port', '1085-A', '2004-08-31'),
  amendedBy: [
    { act: 'Portaria n.º 288/2005, de 21 de março' },
    { act: 'Lei n.º 47/2007, de 28 de agosto', from: '2008-01-01' },
  ],
})
