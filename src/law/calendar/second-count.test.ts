// A second count of every regime, written another way: it walks day by day over written dates, with an Easter and a
// calendar of its own, and shares nothing with the first but the shape of its input.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type PlainDate, parseDate } from '#base/dates'
import { fineDays } from '../cpc/art-139-late-act.ts'
import { deadline } from './deadline.ts'
import { checkPeriod, type Period, type Regime, type Unit } from './period.ts'

const pad = (n: number): string => String(n).padStart(2, '0')
const write = (y: number, m: number, d: number): string => `${y}-${pad(m)}-${pad(d)}`
const split = (day: string): [number, number, number] => {
  const [y, m, d] = day.split('-').map(Number)
  return [y ?? 0, m ?? 0, d ?? 0]
}
const lengthOfMonth = (y: number, m: number): number =>
  m === 2
    ? (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(m)
      ? 30
      : 31

const after = new Map<string, string>()
const next = (day: string): string => {
  const known = after.get(day)
  if (known) return known
  const [y, m, d] = split(day)
  const made =
    d < lengthOfMonth(y, m) ? write(y, m, d + 1) : m < 12 ? write(y, m + 1, 1) : write(y + 1, 1, 1)
  after.set(day, made)
  return made
}
const later = (day: string, days: number): string => {
  let at = day
  for (let i = 0; i < days; i++) at = next(at)
  return at
}
const monthsLater = (day: string, months: number): string => {
  let [y, m, d] = split(day)
  for (let i = 0; i < months; i++) [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1]
  d = Math.min(d, lengthOfMonth(y, m))
  return write(y, m, d)
}

// Sakamoto's day of the week: 0 is Sunday.
const dayOfWeek = (day: string): number => {
  const [y, m, d] = split(day)
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][m - 1] ?? 0
  const year = m < 3 ? y - 1 : y
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return (year + leaps + shift + d) % 7
}

// Oudin's Easter of 1940, on whole divisions.
const easter = (y: number): string => {
  const over = (a: number, b: number): number => Math.floor(a / b)
  const golden = y % 19
  const century = over(y, 100)
  const h = (century - over(century, 4) - over(8 * century + 13, 25) + 19 * golden + 15) % 30
  const i = h - over(h, 28) * (1 - over(h, 28) * over(29, h + 1) * over(21 - golden, 11))
  const j = (y + over(y, 4) + i + 2 - century + over(century, 4)) % 7
  const l = i - j
  const month = 3 + over(l + 40, 44)
  return write(y, month, l + 28 - 31 * over(month, 4))
}

const daysOfYear = (y: number): string[] => {
  const days = []
  for (let day = write(y, 1, 1); day.startsWith(`${y}`); day = next(day)) days.push(day)
  return days
}

type Year = { closed: Set<string>; local: Map<string, string>; court: Set<string> }
const years = new Map<number, Year>()
const yearOf = (day: string): Year => {
  const y = Number(day.slice(0, 4))
  return years.get(y) ?? makeYear(y)
}
const makeYear = (y: number): Year => {
  const days = daysOfYear(y)
  const sunday = days.indexOf(easter(y))
  const fromEaster = (n: number): string => days[sunday + n] ?? ''
  const fixed = ['01-01', '04-25', '05-01', '06-10', '08-15', '12-08', '12-25']
  const lost = y >= 2013 && y <= 2015 ? [] : ['10-05', '11-01', '12-01']
  const holidays = [...fixed, ...lost].map((monthDay) => `${y}-${monthDay}`)
  holidays.push(fromEaster(0), fromEaster(-2))
  if (lost.length > 0) holidays.push(fromEaster(60))
  const weekend = days.filter((at) => [0, 6].includes(dayOfWeek(at)))
  const summer = y < 2006 ? ['07-16', '09-14'] : y < 2010 ? ['08-01', '08-31'] : ['07-16', '08-31']
  const inCourt = (at: string): boolean => {
    const monthDay = at.slice(5)
    return (
      monthDay <= '01-03' ||
      monthDay >= '12-22' ||
      (monthDay >= (summer[0] ?? '') && monthDay <= (summer[1] ?? '')) ||
      (at >= fromEaster(-7) && at <= fromEaster(1))
    )
  }
  const made: Year = {
    closed: new Set([...weekend, ...holidays]),
    local: new Map([
      ['1106', `${y}-06-13`],
      ['1312', `${y}-06-24`],
      ['0205', fromEaster(39)],
      ['0502', fromEaster(16)],
      ['0907', `${y}-11-27`],
      ['3103', `${y}-07-01 ${y}-12-26`],
      ['4203', fromEaster(50)],
    ]),
    court: new Set(days.filter(inCourt)),
  }
  years.set(y, made)
  return made
}
const isWorking = (day: string, place: string | undefined): boolean => {
  const { closed, local } = yearOf(day)
  return !closed.has(day) && !(place && local.get(place)?.split(' ').includes(day))
}
const isCourt = (day: string): boolean => yearOf(day).court.has(day)

const CARNIVALS = `2017-02-28 2018-02-13 2019-03-05 2020-02-25 2022-03-01 2023-02-21 2024-02-13
  2025-03-04 2026-02-17`.split(/\s+/)
const EPIDEMIC = [
  ['2020-03-09', '2020-06-02'],
  ['2021-01-22', '2021-04-05'],
]

type SecondCount = {
  firstDay: string
  rawLastDay: string
  lastDay: string
  dilationEndsOn: string | undefined
  daysBeforeSuspension: number | undefined
  rows: string[]
}

function secondCount(period: Period): SecondCount {
  const { regime, from, unit, dilation = 0, municipality, suspensions = [] } = period
  const spans = suspensions.map(({ from, to }): string[] => [from, to])
  const stopped = ['cpc.continuous', 'cpa.workingDays', 'cpa.long', 'rgco.workingDays']
  if (period.extraordinary && [...stopped, 'rgcols.continuous'].includes(regime))
    spans.push(...EPIDEMIC)
  const isSuspended = (day: string) => spans.some(([a = '', b = '']) => a <= day && day <= b)
  const byDate = unit === 'month' || unit === 'year'
  const court = regime === 'cpc.continuous' && !period.urgent
  const long = byDate || (court && later(from, period.length) >= monthsLater(from, 6))
  const isTaken = (day: string) => isSuspended(day) || (court && !long && isCourt(day))
  const onlyWorking = regime === 'cpa.workingDays' || regime === 'rgco.workingDays'

  let wanted = dilation + (unit === 'hour' ? period.length / 24 : period.length)
  if (byDate) {
    const start = later(from, dilation)
    const end = monthsLater(start, unit === 'year' ? period.length * 12 : period.length)
    wanted = dilation
    for (let day: string = start; day < end; day = next(day)) wanted++
  }
  const rows: string[] = [`${from} -`]
  let [day, counted, firstDay]: [string, number, string] = [from, 0, '']
  let dilationEndsOn: string | undefined
  let daysBeforeSuspension: number | undefined
  while (counted < wanted) {
    day = next(day)
    const taken = isTaken(day)
    if (taken) daysBeforeSuspension ??= counted
    if (taken || (onlyWorking && !isWorking(day, municipality))) {
      rows.push(`${day} -`)
      continue
    }
    counted++
    rows.push(`${day} ${counted}`)
    firstDay ||= day
    if (counted === dilation) dilationEndsOn = day
  }
  const rawLastDay = day
  const tolerance: readonly string[] = period.tolerance ?? CARNIVALS
  const courtCloses = court || (period.courtAct && !period.urgent)
  const isClosed = (at: string): boolean =>
    !isWorking(at, municipality) || tolerance.includes(at) || (!!courtCloses && isCourt(at))
  while (isClosed(day)) {
    day = next(day)
    rows.push(`${day} -`)
  }
  return { firstDay, rawLastDay, lastDay: day, dilationEndsOn, daysBeforeSuspension, rows }
}

// A small generator with a seed (mulberry32), so that a difference can be found again.
const random = (seed: number) => {
  let state = seed
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
}

const SHAPES: readonly (readonly [Regime, Unit, number])[] = [
  ['cpa.workingDays', 'working-day', 90],
  ['cpa.long', 'day', 400],
  ['cpa.long', 'month', 15],
  ['cc279.days', 'day', 120],
  ['cc279.months', 'month', 15],
  ['cc279.years', 'year', 2],
  ['cpc.continuous', 'day', 60],
  ['cpc.continuous', 'day', 250],
  ['cpc.continuous', 'month', 12],
  ['legalAid.decision', 'day', 60],
  ['rgco.workingDays', 'working-day', 40],
  ['rgcols.continuous', 'day', 60],
  ['hours', 'hour', 10],
]
const PLACES = [
  undefined,
  undefined,
  '1106',
  '1312',
  '0205',
  '0502',
  '0907',
  '3103',
  '4203',
  '0101',
]

function randomPeriod(pick: (limit: number) => number): Period {
  const [regime, unit, most] = SHAPES[pick(SHAPES.length)] ?? ['cc279.days', 'day', 1]
  const day = (): PlainDate => {
    const y = 2004 + pick(26)
    const m = 1 + pick(12)
    return parseDate(write(y, m, 1 + pick(lengthOfMonth(y, m)))) as PlainDate
  }
  const from = day()
  const near = (days: number): PlainDate => later(from, pick(days)) as PlainDate
  const span = () => {
    const start = near(120)
    return { from: start, to: later(start, pick(50)) as PlainDate }
  }
  const place = PLACES[pick(PLACES.length)]
  const length = 1 + pick(most)
  return {
    regime,
    unit,
    from,
    length: unit === 'hour' ? length * 24 : length,
    ...(pick(4) === 0 ? { dilation: pick(31) } : {}),
    ...(place ? { municipality: place } : {}),
    ...(pick(3) === 0 ? { suspensions: Array.from({ length: 1 + pick(3) }, span) } : {}),
    ...(pick(4) === 0 ? { tolerance: Array.from({ length: pick(8) }, () => near(90)) } : {}),
    ...(pick(5) === 0 && /^(cc279|cpc)/.test(regime) ? { courtAct: true } : {}),
    ...(pick(8) === 0 ? { urgent: true } : {}),
    ...(pick(8) === 0 ? { extraordinary: true } : {}),
  }
}

const DATES = [
  'firstDay',
  'rawLastDay',
  'lastDay',
  'dilationEndsOn',
  'daysBeforeSuspension',
] as const

describe('two counts, written separately, agree', () => {
  test('[B02] cem mil prazos ao acaso, em todos os regimes e lugares, com suspensões: zero diferenças', () => {
    const pick = random(20_260_301)
    let compared = 0
    for (let i = 0; compared < 100_000; i++) {
      const period = randomPeriod(pick)
      if (!checkPeriod(period).ok) continue
      compared++
      const second = secondCount(period)
      const first = deadline(period).value
      const different = DATES.find((name) => first[name] !== second[name])
      if (different) assert.fail(`${different}: ${JSON.stringify({ period, first, second })}`)
      if (i % 10 > 0 || period.unit === 'month' || period.unit === 'year') continue
      const working = first.working.map(({ date, counted }) => `${date} ${counted ?? '-'}`)
      assert.deepEqual(working, second.rows)
    }
  })

  test('[B02] os três dias de multa, nas duas leituras', () => {
    const pick = random(28)
    for (let i = 0; i < 5000; i++) {
      const { from, municipality } = randomPeriod(pick)
      const place = municipality ? { municipality } : {}
      for (const reading of ['court-holidays-closed', 'court-holidays-open'] as const) {
        const days = []
        for (let day = next(from); days.length < 3; day = next(day))
          if (isWorking(day, municipality) && (reading.endsWith('open') || !isCourt(day)))
            if (days.length < 2 || !CARNIVALS.includes(day)) days.push(day)
        const told = Object.values(fineDays(from, { ...place, reading }).value)
        assert.deepEqual(told, days, from)
      }
    }
  })
})
