// Holidays of a place: municipal ones of the eighteen district seats (CM-048) and regional ones (CM-049).
// They are those of the seat of the service or court where the act is due, not of the person's home. (table of data)
import type { Act, Evidence, Ground } from '#base/finding'
import type { YearlyDay } from '../codigo-trabalho/art-234-holidays.ts'

export type LocalHoliday = YearlyDay & {
  readonly because: 'municipal-holiday' | 'regional-holiday'
  readonly name: string
}

const municipal = (name: string, rule: YearlyDay): readonly LocalHoliday[] => [
  { ...rule, name, because: 'municipal-holiday' },
]
const regional = (name: string, rule: YearlyDay): LocalHoliday => ({
  ...rule,
  name,
  because: 'regional-holiday',
})

// Municipal holidays are days off by law, not by the council: Porto 201122.
const PUBLIC_EMPLOYMENT: Act = {
  kind: 'act',
  title:
    'Lei Geral do Trabalho em Funções Públicas (Lei n.º 35/2014, de 20 de junho), artigo 122.º, n.º 3',
}
const TABLE: Evidence = {
  kind: 'fact',
  origin: 'calendar',
  document: 'tabela de feriados regionais',
}
/** On what a local holiday stands. */
export const GROUND_OF_LOCAL: Readonly<Record<LocalHoliday['because'], Ground>> = {
  'municipal-holiday': PUBLIC_EMPLOYMENT,
  'regional-holiday': TABLE,
}

const SEATS: Readonly<Record<string, readonly LocalHoliday[]>> = {
  '0105': municipal('Santa Joana Princesa (Aveiro)', { month: 5, day: 12 }),
  '0205': municipal('Quinta-Feira da Ascensão (Beja)', { fromEaster: 39 }),
  '0303': municipal('São João (Braga)', { month: 6, day: 24 }),
  '0402': municipal('Nossa Senhora das Graças (Bragança)', { month: 8, day: 22 }),
  // third Tuesday after Easter
  '0502': municipal('Nossa Senhora de Mércoles (Castelo Branco)', { fromEaster: 16 }),
  '0603': municipal('Rainha Santa Isabel (Coimbra)', { month: 7, day: 4 }),
  '0705': municipal('São Pedro (Évora)', { month: 6, day: 29 }),
  '0805': municipal('Elevação a cidade (Faro)', { month: 9, day: 7 }),
  '0907': municipal('Foral de D. Sancho I (Guarda)', { month: 11, day: 27 }),
  '1009': municipal('Elevação a cidade e a diocese (Leiria)', { month: 5, day: 22 }),
  '1106': municipal('Santo António (Lisboa)', { month: 6, day: 13 }),
  '1214': municipal('Dia da Cidade (Portalegre)', { month: 5, day: 23 }),
  '1312': municipal('São João (Porto)', { month: 6, day: 24 }),
  '1416': municipal('São José (Santarém)', { month: 3, day: 19 }),
  '1512': municipal('Nascimento de Bocage (Setúbal)', { month: 9, day: 15 }),
  '1609': municipal('Nossa Senhora da Agonia (Viana do Castelo)', { month: 8, day: 20 }),
  '1714': municipal('Santo António (Vila Real)', { month: 6, day: 13 }),
  '1823': municipal('São Mateus (Viseu)', { month: 9, day: 21 }),
}

const MADEIRA = [
  regional('Dia da Região Autónoma da Madeira', { month: 7, day: 1 }),
  regional('Primeira oitava do Natal (Madeira)', { month: 12, day: 26 }),
]
const AZORES = [regional('Segunda-Feira do Espírito Santo (Açores)', { fromEaster: 50 })]

/** Whether the municipal holiday of a municipality is known here. */
export const knowsMunicipalHoliday = (municipality: string): boolean =>
  Object.hasOwn(SEATS, municipality)

/** The holidays of a four-digit municipality code, beyond the national ones; none known: an empty list. */
export const localHolidays = (municipality: string): readonly LocalHoliday[] =>
  SEATS[municipality] ??
  (municipality.startsWith('3') ? MADEIRA : municipality.startsWith('4') ? AZORES : [])

/** One key for all places that share their local holidays. */
export const placeOf = (municipality: string): string => {
  if (knowsMunicipalHoliday(municipality)) return municipality
  return /^[34]/.test(municipality) ? municipality.slice(0, 1) : ''
}
