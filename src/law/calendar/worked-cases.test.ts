// Published and derived cases of deadlines and dates, each by its id.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { type PlainDate, plusDays } from '#base/dates'
import { fineDays } from '../cpc/art-139-late-act.ts'
import {
  countsAsPeriodDay,
  courtHolidayEndsOn,
  isCourtHoliday,
  isMunicipalHoliday,
  isNationalHoliday,
  isToleranceDay,
  isWorkingDay,
  movableHolidays,
  moveLastDay,
  nextCourtDay,
} from './calendar-day.ts'
import { challengeReadings } from './challenge-readings.ts'
import { deadline } from './deadline.ts'
import { decisionClock } from './decision-clock.ts'
import { type Channel, deemedDate } from './deemed-date.ts'
import { interruptedCourtDeadline } from './interrupted-deadline.ts'
import { checkPeriod, type Period } from './period.ts'

type Inputs = Period & {
  readonly eventOn: PlainDate
  readonly channel?: Channel
  readonly debtCount?: number
  readonly dilationDays?: number
  readonly toleranceDays?: readonly PlainDate[]
  readonly rawLastDay: PlainDate
  readonly lastDay: PlainDate
  readonly day: PlainDate
  readonly year: number
  readonly filedOn: PlainDate
  readonly notifiedOn: PlainDate
  readonly lawyerNotifiedOn: PlainDate
  readonly applicantNotifiedOn: PlainDate
}
type Case = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly inputs: Inputs
  readonly expected: Readonly<Record<string, unknown>>
}

const countOf = (inputs: Inputs): Record<string, unknown> => {
  const { channel, eventOn, debtCount = 1, dilationDays = 0, toleranceDays = [] } = inputs
  const served = channel ? deemedDate(channel, eventOn).value : eventOn
  const from = debtCount > 1 ? deemedDate('joint-debts', served).value : served
  const period: Period = { ...inputs, from, dilation: dilationDays, tolerance: toleranceDays }
  assert.ok(checkPeriod(period).ok)
  const { value } = deadline(period)
  const { firstDay, rawLastDay, lastDay, dilationEndsOn, daysBeforeSuspension } = value
  const counted = { firstDay, rawLastDay, lastDay, dilationEndsOn, daysBeforeSuspension }
  return { ...counted, ...fineDays(lastDay, period).value, servedOn: served, deemedOn: from }
}

const KINDS: Record<string, (inputs: Inputs) => Record<string, unknown>> = {
  deadline: countOf,
  'deemed-date': ({ channel, eventOn }) => {
    const deemedOn = deemedDate(channel as Channel, eventOn).value
    return { deemedOn, firstDay: plusDays(deemedOn, 1) }
  },
  'last-day-move': ({ regime, rawLastDay }) => ({
    lastDay: moveLastDay(regime, rawLastDay).value,
  }),
  'fine-days': ({ lastDay }) => fineDays(lastDay).value,
  'calendar-day': ({ day, municipality = '', regime }) => ({
    isCourtHoliday: isCourtHoliday(day),
    previousDayIsCourtHoliday: isCourtHoliday(plusDays(day, -1)),
    nextCourtDay: nextCourtDay(day),
    courtHolidayEndsOn: courtHolidayEndsOn(day),
    isMunicipalHoliday: isMunicipalHoliday(day, municipality),
    isNationalHoliday: isNationalHoliday(day),
    isToleranceDay: isToleranceDay(day),
    isWorkingDay: isWorkingDay(day, municipality),
    countsAsPeriodDay: regime && countsAsPeriodDay(regime, day),
  }),
  'movable-holidays': ({ year }) => movableHolidays(year),
  'decision-clock': ({ filedOn, ...period }) => decisionClock({ ...period, from: filedOn }).value,
  'challenge-readings': ({ notifiedOn, length }) =>
    challengeReadings({ from: notifiedOn, length }).value,
  'interrupted-court-deadline': (inputs) => {
    const { startsOn, counted } = interruptedCourtDeadline(inputs).value
    return { startsOn, lastDay: counted.lastDay }
  },
}

const read = (name: string): readonly Case[] =>
  JSON.parse(readFileSync(new URL(`../../../test/cases/${name}.json`, import.meta.url), 'utf8'))
    .cases

describe('worked cases of deadlines and dates', () => {
  const cases = [...read('deadline-cases'), ...read('legal-protection-cases')]
  for (const { id, kind, title, inputs, expected } of cases) {
    const run = KINDS[kind]
    if (!run) continue
    test(`${id} ${title}`, () => {
      const result = run(inputs)
      for (const [field, value] of Object.entries(expected))
        assert.deepEqual(result[field], value, field)
    })
  }
})
