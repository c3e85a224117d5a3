// What day it is. Only the edges ask; everything that decides gets the day as an argument.
import { date, type PlainDate } from '#base/dates'

const lisbon = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Lisbon',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil day in Lisbon of an instant. */
export const lisbonDay = (instant: Date): PlainDate => date(lisbon.format(instant))
