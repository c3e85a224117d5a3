import { diploma, eli } from '../citation.ts'

export const DL71_2005 = diploma('dl-71-2005', {
  title: 'Decreto-Lei n.º 71/2005, de 17 de março',
  subject: 'Proteção jurídica em litígios transfronteiriços (Diretiva 2003/8/CE)',
  url: eli('dec-lei', '71', '2005-03-17'),
})
