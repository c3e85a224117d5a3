// What day it is. Only the edges ask; everything that decides gets the day as an argument.
import { date, type PlainDate } from '#base/dates'

const lisbon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Lisbon',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const QUARTER = 15 * 60_000
let latest = { quarter: Number.NaN, day: date('1900-01-01') }

/** The civil day in Lisbon of an instant. It changes on a whole quarter of an hour, so each is reckoned once. */
export function lisbonDay(instant: Date): PlainDate {
  const quarter = Math.floor(instant.getTime() / QUARTER)
  if (quarter !== latest.quarter) latest = { quarter, day: date(lisbon.format(instant)) }
  return latest.day
}
