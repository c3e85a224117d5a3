import { diploma, eli } from '../citation.ts'

export const Portaria11_2008 = diploma('portaria-11-2008', {
  title: 'Portaria n.º 11/2008, de 3 de janeiro',
  subject: 'Formulários PJ 1 e PJ 2 e troca de dados entre serviços',
  url: eli('port', '11', '2008-01-03'),
})
