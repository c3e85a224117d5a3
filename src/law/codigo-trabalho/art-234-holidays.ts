// Código do Trabalho, artigo 234.º, n.º 1 — the thirteen national holidays. (table of data)
// Wording: Lei n.º 8/2016. Four of them were no holidays from 2013 to 2015 (Lei n.º 23/2012): CM-045, CM-046.
import { civilDay, type DayNumber, date, easterSunday, type PlainDate } from '#base/dates'
import type { Act, Ground } from '#base/finding'
import { CodigoTrabalho } from './diploma.ts'

const art234 = CodigoTrabalho.art('234.º')

/** In a year: a month and day, or days from Easter Sunday. */
export type YearlyDay =
  | { readonly month: number; readonly day: number }
  | { readonly fromEaster: number }

type Holiday = YearlyDay & {
  readonly name: string
  /** First and last year in which it is a holiday; absent: as far as the calendar reaches. */
  readonly since?: number
  readonly until?: number
  /** The act that restored it. */
  readonly act?: Act
}

const RESTORED: Act = { kind: 'act', title: 'Lei n.º 8/2016, de 1 de abril' }
const suspended = (holiday: YearlyDay & { name: string }): Holiday[] => [
  { ...holiday, until: 2012 },
  // In force on 2 April 2016, before the first of the four: all of them count in 2016.
  { ...holiday, since: 2016, act: RESTORED },
]

const HOLIDAYS: readonly Holiday[] = [
  { name: 'Ano Novo', month: 1, day: 1 },
  { name: 'Sexta-Feira Santa', fromEaster: -2 },
  { name: 'Domingo de Páscoa', fromEaster: 0 },
  { name: 'Dia da Liberdade', month: 4, day: 25 },
  { name: 'Dia do Trabalhador', month: 5, day: 1 },
  { name: 'Dia de Portugal', month: 6, day: 10 },
  ...suspended({ name: 'Corpo de Deus', fromEaster: 60 }),
  { name: 'Assunção de Nossa Senhora', month: 8, day: 15 },
  ...suspended({ name: 'Implantação da República', month: 10, day: 5 }),
  ...suspended({ name: 'Todos os Santos', month: 11, day: 1 }),
  ...suspended({ name: 'Restauração da Independência', month: 12, day: 1 }),
  { name: 'Imaculada Conceição', month: 12, day: 8 },
  { name: 'Natal', month: 12, day: 25 },
]

/** The code of 2003 held the same thirteen until the one of 2009 took its place. */
const CODE_OF_2009: PlainDate = date('2009-02-17')
const FORMER: Act = {
  kind: 'act',
  title: 'Código do Trabalho de 2003 (Lei n.º 99/2003, de 27 de agosto), artigo 208.º',
}

/** The day number of a yearly day. */
export const dayIn = (year: number, rule: YearlyDay): DayNumber =>
  'month' in rule ? civilDay(year, rule.month, rule.day) : easterSunday(year) + rule.fromEaster

export type HolidayOfYear = { readonly day: DayNumber; readonly name: string }

/** The national holidays of a year the calendar knows: nine from 2013 to 2015, else thirteen. */
export const nationalHolidays = (year: number): readonly HolidayOfYear[] =>
  HOLIDAYS.filter(({ since = year, until = year }) => since <= year && year <= until).map(
    (holiday) => ({ day: dayIn(year, holiday), name: holiday.name }),
  )

/** The law that makes a day a holiday, as it was on that day. */
export function groundOfHoliday(name: string, on: PlainDate): Ground {
  if (on < CODE_OF_2009) return FORMER
  const restored = HOLIDAYS.find((holiday) => holiday.name === name && holiday.act)
  return restored?.act && on >= date('2016-04-02') ? restored.act : art234(1)
}
