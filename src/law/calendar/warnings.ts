// What to know before relying on a counted date: what is not known here, and what the law left open.
import { type Evidence, type Finding, given } from '#base/finding'
import { cpaAboveSixMonths } from '../cpa/art-087-counting-deadlines.ts'
import type { Count } from './count.ts'
import { dayAt } from './days.ts'
import { EXTRAORDINARY_SUSPENSIONS } from './extraordinary-suspensions.ts'
import { knowsMunicipalHoliday } from './local-holidays.ts'
import { againstSixMonths } from './period.ts'

const CALENDAR: Evidence = { kind: 'fact', origin: 'calendar' }

export function warningsOf({ period, suspensions, event, last }: Count): readonly Finding[] {
  const { municipality, regime } = period
  const warnings: Finding[] = []
  if (municipality !== undefined && !knowsMunicipalHoliday(municipality))
    warnings.push(given('municipal-holiday-unknown', municipality, CALENDAR))
  if (regime === 'cpa.workingDays' && againstSixMonths(period) > 0)
    warnings.push(given('fixed-above-six-months', period.length, cpaAboveSixMonths))
  for (const { from, to, act } of EXTRAORDINARY_SUSPENSIONS) {
    const touched = from <= dayAt(last) && to > dayAt(event)
    const applied = suspensions.some(({ span }) => span.from <= from && span.to >= to)
    if (touched && !applied)
      warnings.push(given('extraordinary-suspension-not-applied', { from, to }, act))
  }
  return warnings
}
