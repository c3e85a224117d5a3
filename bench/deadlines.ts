// `deadlines`: counted periods, with every skipped day cited, against libraries of dates and a table made beforehand.
import { assert } from '#base/assert'
import type { PlainDate } from '#base/dates'
import { deadline } from '#law/calendar/deadline'
import type { Period } from '#law/calendar/period'
import { child } from './child.ts'
import { compete, faster, median, type Rates } from './meter.ts'
import { type Answer, dateFns, dayJs, luxon, type Question, questions } from './peers/dates.ts'
import { dayTable } from './peers/day-table.ts'
import { atMost, type Row, timesAsDear, timesFaster } from './rows.ts'

// The peers know no days of tolerance.
const tolerance: readonly PlainDate[] = []

const tenWorkingDays = ({ from }: Question): Period => ({
  regime: 'cpa.workingDays',
  from: from as PlainDate,
  length: 10,
  unit: 'working-day',
  tolerance,
})
const thirtyDays = ({ from, stops, resumes }: Question): Period => ({
  regime: 'cc279.days',
  from: from as PlainDate,
  length: 30,
  unit: 'day',
  tolerance,
  suspensions: [{ from: stops as PlainDate, to: resumes as PlainDate }],
})

/** What is asked, as our rules take it. */
type Periods = { readonly working: Period; readonly running: Period }
export const periodsOf = (question: Question): Periods => ({
  working: tenWorkingDays(question),
  running: thirtyDays(question),
})

/** Our answer in the peers' form. */
export const ours = (question: Question): Answer => datesOf(periodsOf(question))
const datesOf = ({ working, running }: Periods): Answer => [
  deadline(working).value.lastDay,
  deadline(running).value.lastDay,
]

/** Both last days with their reasons read: each skipped day, and the law it is skipped by. */
export const cited = ({ working, running }: Periods) => {
  const [one, other] = [deadline(working), deadline(running)]
  return [one.value.lastDay, one.premises, other.value.lastDay, other.premises] as const
}
/** Both deadlines with their working read: each day, counted or not. */
const worked = ({ working, running }: Periods) => [
  deadline(working).value.working,
  deadline(running).value.working,
]

export const LIBRARIES = { 'date-fns': dateFns, dayjs: dayJs, luxon, 'precomputed table': dayTable }

const MASK = 1023
const SAMPLE = questions(MASK + 1, 21)
const PERIODS = SAMPLE.map(periodsOf)
const question = (at: number): Question => SAMPLE[at & MASK] as Question
const periods = (at: number): Periods => PERIODS[at & MASK] as Periods

/** Where the deadlines run. Libraries that stand on `Date` pay for a zone that changes its clocks; ours has none. */
const HERE = 'Europe/Lisbon'

export async function deadlines(): Promise<readonly Row[]> {
  process.env.TZ = HERE
  for (const [name, library] of Object.entries(LIBRARIES))
    for (const one of SAMPLE)
      assert(`${library(one)}` === `${ours(one)}`, `${name} answers as we do: ${one.from}`)
  const rates = await compete(
    [
      { name: 'cited', run: (at) => cited(periods(at)) },
      { name: 'worked', run: (at) => worked(periods(at)) },
      { name: 'dates alone', run: (at) => datesOf(periods(at)) },
      { name: 'date-fns', batch: 16, run: (at) => dateFns(question(at)) },
      { name: 'dayjs', batch: 16, run: (at) => dayJs(question(at)) },
      { name: 'luxon', batch: 8, run: (at) => luxon(question(at)) },
      { name: 'precomputed table', run: (at) => dayTable(question(at)) },
    ],
    9,
    150,
  )
  return [...comparisons(rates), ...(await inTimeZones())]
}

function comparisons(rates: Rates): readonly Row[] {
  const figure = (name: string, who: string) => ({
    name,
    value: median(rates[who] ?? []),
    unit: 'pairs a second',
  })
  const table = 'precomputed table'
  const own = figure('deadlines, every skipped day cited', 'cited')
  const days = figure('deadlines, every day of the working', 'worked')
  const alone = figure('deadlines, dates alone', 'dates alone')
  return [
    timesFaster(own, 'date-fns', faster(rates, 'cited', 'date-fns'), 60),
    timesAsDear(own, table, faster(rates, table, 'cited'), 4),
    timesFaster(own, 'dayjs', faster(rates, 'cited', 'dayjs')),
    timesFaster(own, 'luxon', faster(rates, 'cited', 'luxon')),
    timesFaster(days, 'date-fns', faster(rates, 'worked', 'date-fns')),
    timesAsDear(alone, table, faster(rates, table, 'dates alone')),
  ]
}

const ZONES = [
  'UTC',
  'Europe/Lisbon',
  'Atlantic/Azores',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Pacific/Auckland',
]

async function inTimeZones(): Promise<readonly Row[]> {
  const zones = (await Promise.all(ZONES.map((TZ) => child('bench/zone.ts', [], { TZ })))) as {
    wrong: number
    tried: number
  }[]
  const wrong = zones.reduce((all, zone) => all + zone.wrong, 0)
  const tried = zones.reduce((all, zone) => all + zone.tried, 0)
  const name = `wrong of ${tried} deadlines in ${ZONES.length} time zones`
  return [atMost({ name, value: wrong, unit: 'wrong' }, 'day by day', 0)]
}
