// How presumptions of notification find their day: some days after sending, with or without moving.
import { type PlainDate, plusDays } from '#base/dates'
import { DECLARED, type Finding, found, type Ground, given } from '#base/finding'
import { reasonsOn, workingDayAfter, workingDayFrom } from './calendar-day.ts'

/** The nth working day after `on`: a presumption is no period of the service, so municipal holidays are left out. */
export const presumedOnWorkingDay = (
  on: PlainDate,
  n: number,
  ground: Ground,
): Finding<PlainDate> => {
  const day = workingDayAfter(on, n)
  return presumed(on, plusDays(on, 1), day, ground)
}

/** The nth day after `on`, or the next working day. */
export const presumedOnOpenDay = (on: PlainDate, n: number, ground: Ground): Finding<PlainDate> => {
  const raw = plusDays(on, n)
  return presumed(on, raw, workingDayFrom(raw), ground)
}

/** The nth day after `on`, never moved. */
export const presumedOnDay = (on: PlainDate, n: number, ground: Ground): Finding<PlainDate> => {
  const day = plusDays(on, n)
  return presumed(on, day, day, ground)
}

type Presumed = { readonly on: PlainDate; readonly passedFrom: PlainDate; readonly day: PlainDate }

const presumed = (
  on: PlainDate,
  passedFrom: PlainDate,
  day: PlainDate,
  ground: Ground,
): Finding<PlainDate> => found('deemed-date', day, ground, premises, { on, passedFrom, day })

const COURT = 'court-holidays'

// Court holidays and tolerance do not move a presumption: only the period it starts waits (CM-005).
function premises({ on, passedFrom, day }: Presumed): readonly Finding[] {
  const passed: Finding[] = []
  for (let at = passedFrom; at < day; at = plusDays(at, 1))
    passed.push(
      ...reasonsOn(at).filter(({ about }) => about !== COURT && about !== 'tolerance-day'),
    )
  return [given('sent-on', on, DECLARED), ...passed]
}
