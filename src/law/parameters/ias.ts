// Indexante dos apoios sociais (IAS), in euros a month. A table of data: one row per act.
import { euros } from '#base/money'
import { timeline } from '../timeline.ts'

/** IAS, in cents a month (Lei n.º 53-B/2006). */
export const IAS = timeline('ias', '2026-12-31', [
  {
    from: '2007-01-01',
    value: euros('397.86'),
    source: 'Lei n.º 53-B/2006, de 29 de dezembro',
    certainty: 'H',
  },
  {
    from: '2008-01-01',
    value: euros('407.41'),
    source: 'Portaria n.º 9/2008, de 3 de janeiro',
    certainty: 'M',
  },
  {
    from: '2009-01-01',
    value: euros('419.22'),
    source: 'Portaria n.º 1514/2008, de 24 de dezembro',
    certainty: 'M',
  },
  {
    from: '2010-01-01',
    value: euros('419.22'),
    source: 'Atualização suspensa: mantém-se o valor de 2009',
    certainty: 'M',
  },
  {
    from: '2017-01-01',
    value: euros('421.32'),
    source: 'Portaria n.º 4/2017, de 3 de janeiro',
    certainty: 'H',
  },
  {
    from: '2018-01-01',
    value: euros('428.90'),
    source: 'Portaria n.º 21/2018, de 18 de janeiro',
    certainty: 'H',
  },
  {
    from: '2019-01-01',
    value: euros('435.76'),
    source: 'Portaria n.º 24/2019, de 17 de janeiro',
    certainty: 'H',
  },
  {
    from: '2020-01-01',
    value: euros('438.81'),
    source: 'Portaria n.º 27/2020, de 31 de janeiro',
    certainty: 'H',
  },
  {
    from: '2021-01-01',
    value: euros('438.81'),
    source: 'Sem atualização em 2021: mantém-se a Portaria n.º 27/2020',
    certainty: 'H',
  },
  {
    from: '2022-01-01',
    value: euros('443.20'),
    source: 'Portaria n.º 294/2021, de 13 de dezembro',
    certainty: 'H',
  },
  {
    from: '2023-01-01',
    value: euros('480.43'),
    source: 'Portaria n.º 298/2022, de 16 de dezembro',
    certainty: 'M',
  },
  {
    from: '2024-01-01',
    value: euros('509.26'),
    source: 'Portaria n.º 421/2023, de 11 de dezembro',
    certainty: 'H',
  },
  {
    from: '2025-01-01',
    value: euros('522.50'),
    source: 'Portaria n.º 6-B/2025/1, de 6 de janeiro',
    certainty: 'H',
  },
  {
    from: '2026-01-01',
    value: euros('537.13'),
    source: 'Portaria n.º 480-A/2025/1, de 30 de dezembro',
    certainty: 'H',
  },
])
