// The limit: every answer looked up in tables made beforehand, texts in and texts out, no reasons.
import { dateOf, dayNumber, type PlainDate, weekday } from '#base/dates'
import { type Answer, HOLIDAYS, type Question } from './dates.ts'

const FIRST = dayNumber('2015-12-01' as PlainDate)
const DAYS = dayNumber('2035-12-31' as PlainDate) - FIRST + 1

const ISO = Array.from({ length: DAYS }, (_, i) => dateOf(FIRST + i))
const works = ISO.map((day, i) => weekday(FIRST + i) < 6 && !HOLIDAYS.has(day))
/** Working days up to and including each day; the kth working day; the working day on or after each day. */
const upTo = new Int32Array(DAYS)
const nth: number[] = []
const onOrAfter = new Int32Array(DAYS)
for (let i = 0; i < DAYS; i++) {
  if (works[i]) nth.push(i)
  upTo[i] = nth.length
}
for (let i = DAYS - 1, next = DAYS - 1; i >= 0; i--) {
  if (works[i]) next = i
  onOrAfter[i] = next
}

const indexOf = (day: string): number => dayNumber(day as PlainDate) - FIRST

export function dayTable({ from, stops, resumes }: Question): Answer {
  const [start, stop, resume] = [indexOf(from), indexOf(stops), indexOf(resumes)]
  const tenth = nth[(upTo[start] as number) + 9] as number
  const free = resume <= start || stop > start + 30
  const last = free ? start + 30 : resume + 30 - Math.max(0, stop - start - 1)
  return [ISO[tenth] as string, ISO[onOrAfter[last] as number] as string]
}

/** The same answers one day after the other, to judge by. */
export function dayByDay({ from, stops, resumes }: Question): Answer {
  const [start, stop, resume] = [indexOf(from), indexOf(stops), indexOf(resumes)]
  let tenth = start
  for (let left = 10; left > 0; ) if (works[++tenth]) left--
  let last = start
  for (let left = 30; left > 0; ) if (++last < stop || last > resume) left--
  while (!works[last]) last++
  return [ISO[tenth] as string, ISO[last] as string]
}
