// Tolerância de ponto: days the Prime Minister let State services off (CM-047). No holidays: one inside a period
// counts, a last day on one moves. (table of data)
import { date, type PlainDate } from '#base/dates'
import type { Evidence } from '#base/finding'

/** Carnival Tuesdays, 2017 to 2026 except 2021; certainty M. An administrator enters more, each with its act. */
export const TOLERANCE_DAYS: readonly PlainDate[] = [
  '2017-02-28',
  '2018-02-13',
  '2019-03-05',
  '2020-02-25',
  '2022-03-01',
  '2023-02-21',
  '2024-02-13',
  '2025-03-04',
  '2026-02-17',
].map(date)

export const groundOfTolerance = (on: PlainDate): Evidence => ({
  kind: 'fact',
  origin: 'calendar',
  on,
  document: 'tolerância de ponto',
})
