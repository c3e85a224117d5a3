// Kinds about the calendar itself: one civil day, the movable holidays of a year.
import { plusDays } from '#base/dates'
import { accepted } from '#base/outcome'
import {
  countsAsPeriodDay,
  courtHolidayEndsOn,
  isCourtHoliday,
  isMunicipalHoliday,
  isNationalHoliday,
  isToleranceDay,
  isWorkingDay,
  movableHolidays,
  nextCourtDay,
} from '#law/calendar/calendar-day'
import { REGIMES } from '#law/calendar/period'
import { whereKnown } from '../known.ts'
import { oneOf, optional, record } from '../shape.ts'
import { count, day, municipality } from '../value-shapes.ts'
import { datedKind, type Kind } from './kind.ts'

const calendarDay = datedKind(
  record({ day, municipality: optional(municipality), regime: optional(oneOf(REGIMES)) }),
  ({ day, municipality, regime }) =>
    whereKnown('inputs.day', () => ({
      isCourtHoliday: isCourtHoliday(day),
      previousDayIsCourtHoliday: isCourtHoliday(plusDays(day, -1)),
      nextCourtDay: nextCourtDay(day, municipality),
      courtHolidayEndsOn: courtHolidayEndsOn(day),
      isMunicipalHoliday: municipality !== undefined && isMunicipalHoliday(day, municipality),
      isNationalHoliday: isNationalHoliday(day),
      isToleranceDay: isToleranceDay(day),
      isWorkingDay: isWorkingDay(day, municipality),
      ...(regime ? { countsAsPeriodDay: countsAsPeriodDay(regime, day, municipality) } : {}),
    })),
)

const movable = datedKind(record({ year: count(1900, 2199) }), ({ year }) =>
  accepted(movableHolidays(year)),
)

export const calendarKinds = {
  'calendar-day': calendarDay,
  'movable-holidays': movable,
} satisfies Record<string, Kind>
