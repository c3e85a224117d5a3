// Lei n.º 62/2013, artigo 28.º — Férias judiciais.
// CM-050. Sure for today and for 2004; the summers of 2006 to 2010 rest on secondary sources.
import { civilDay, type DayNumber, date, easterSunday, type PlainDate } from '#base/dates'
import type { Act, Ground } from '#base/finding'
import { LOSJ } from './diploma.ts'

const art28 = LOSJ.art('28.º')

type Summer = {
  readonly sinceYear: number
  readonly from: readonly [month: number, day: number]
  readonly to: readonly [month: number, day: number]
}
const SUMMERS: readonly Summer[] = [
  { sinceYear: 2010, from: [7, 16], to: [8, 31] },
  { sinceYear: 2006, from: [8, 1], to: [8, 31] },
  { sinceYear: 2004, from: [7, 16], to: [9, 14] },
]

const LAW_OF_2013: PlainDate = date('2014-09-01')
const FORMER: Act = {
  kind: 'act',
  title:
    'Lei de Organização e Funcionamento dos Tribunais Judiciais (Lei n.º 3/99, de 13 de janeiro), artigo 12.º',
}
const SUMMER_OF_2010: Act = { kind: 'act', title: 'Decreto-Lei n.º 35/2010, de 15 de abril' }

/** Court holidays that touch a year, in day numbers, both ends inclusive, in order. */
export function courtHolidays(year: number): readonly (readonly [DayNumber, DayNumber])[] {
  const easter = easterSunday(year)
  const summer = SUMMERS.find(({ sinceYear }) => sinceYear <= year)
  return [
    [civilDay(year - 1, 12, 22), civilDay(year, 1, 3)],
    // Palm Sunday to Easter Monday
    [easter - 7, easter + 1],
    ...(summer ? [[civilDay(year, ...summer.from), civilDay(year, ...summer.to)] as const] : []),
    [civilDay(year, 12, 22), civilDay(year + 1, 1, 3)],
  ]
}

/** The law of the court holidays on a day. */
export function groundOfCourtHolidays(on: PlainDate): Ground {
  if (on >= LAW_OF_2013) return art28()
  const summer = on.slice(5) >= '07-16' && on.slice(5) <= '07-31'
  return summer && on >= '2010-07-16' ? SUMMER_OF_2010 : FORMER
}
