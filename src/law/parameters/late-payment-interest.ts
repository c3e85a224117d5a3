// Late-payment interest on debts to Social Security and to the State. A table of data: one row a year.
import { timeline } from '../timeline.ts'

/**
 * Yearly rate, in thousandths of a percent (7221 = 7,221 %). Until 2010 the law gave 1 % for each calendar month or
 * fraction, here as 12 % a year. 2022: two pages say 4,705, the legal formula supports 4,510 (interpretation 009).
 */
export const LATE_PAYMENT_INTEREST = timeline('late-payment-interest', '2026-12-31', [
  {
    from: '2007-01-01',
    value: 12000,
    source: 'Decreto-Lei n.º 73/99, artigo 3.º (1 % por mês ou fração)',
    certainty: 'H',
  },
  {
    from: '2008-01-01',
    value: 12000,
    source: 'Decreto-Lei n.º 73/99, artigo 3.º (1 % por mês ou fração)',
    certainty: 'H',
  },
  {
    from: '2009-01-01',
    value: 12000,
    source: 'Decreto-Lei n.º 73/99, artigo 3.º (1 % por mês ou fração)',
    certainty: 'H',
  },
  {
    from: '2010-01-01',
    value: 12000,
    source: 'Decreto-Lei n.º 73/99, artigo 3.º (1 % por mês ou fração)',
    certainty: 'H',
  },
  { from: '2011-01-01', value: 6351, source: 'Aviso do IGCP para 2011', certainty: 'M' },
  { from: '2012-01-01', value: 7007, source: 'Aviso n.º 24866-A/2011', certainty: 'H' },
  { from: '2013-01-01', value: 6112, source: 'Aviso do IGCP para 2013', certainty: 'H' },
  { from: '2014-01-01', value: 5535, source: 'Aviso n.º 219/2014', certainty: 'H' },
  { from: '2015-01-01', value: 5476, source: 'Aviso n.º 130/2015', certainty: 'H' },
  { from: '2016-01-01', value: 5168, source: 'Aviso do IGCP para 2016', certainty: 'H' },
  { from: '2017-01-01', value: 4966, source: 'Aviso do IGCP para 2017', certainty: 'H' },
  { from: '2018-01-01', value: 4857, source: 'Aviso do IGCP para 2018', certainty: 'H' },
  { from: '2019-01-01', value: 4825, source: 'Aviso do IGCP para 2019', certainty: 'H' },
  { from: '2020-01-01', value: 4786, source: 'Aviso do IGCP para 2020', certainty: 'M' },
  { from: '2021-01-01', value: 4705, source: 'Aviso do IGCP para 2021', certainty: 'H' },
  { from: '2022-01-01', value: 4510, source: 'Aviso do IGCP para 2022', certainty: 'M' },
  { from: '2023-01-01', value: 5997, source: 'Aviso do IGCP para 2023', certainty: 'H' },
  { from: '2024-01-01', value: 8876, source: 'Aviso n.º 678/2024', certainty: 'H' },
  { from: '2025-01-01', value: 8309, source: 'Aviso do IGCP para 2025', certainty: 'M' },
  { from: '2026-01-01', value: 7221, source: 'Aviso n.º 18/2026/2', certainty: 'M' },
])
