import { diploma, eli } from '../citation.ts'

export const Portaria10_2008 = diploma('portaria-10-2008', {
  title: 'Portaria n.º 10/2008, de 3 de janeiro',
  subject: 'Regulamenta a lei de acesso ao direito: consulta jurídica, nomeação de patronos',
  url: eli('port', '10', '2008-01-03'),
  amendedBy: [
    { act: 'Portaria n.º 210/2008' },
    { act: 'Portaria n.º 654/2010' },
    { act: 'Portaria n.º 319/2011' },
    { act: 'Portaria n.º 235-A/2024' },
    { act: 'Portaria n.º 26/2025/1' },
  ],
})
