// Values fixed by law that change by date. Each row carries its value, its first day and the act that fixed it.
import { assert } from '#base/assert'
import { date, type PlainDate } from '#base/dates'
import { type Act, type Finding, standing } from '#base/finding'

export type Row<Value> = {
  readonly from: string
  readonly value: Value
  readonly source: string
  /** How sure we are: H read in the act or on several pages, M one page or memory. */
  readonly certainty: 'H' | 'M'
  readonly url?: string
}

export type Timeline<Value> = {
  readonly name: string
  readonly first: PlainDate
  /** Last day we know the value of. After it the law may have changed: `on` throws. */
  readonly horizon: PlainDate
  readonly rows: readonly (Row<Value> & { readonly finding: Finding<Value> })[]
  knows(day: PlainDate): boolean
  /** The value in force on `day`, with its act. Throws outside what is known: ask `knows` at the border. */
  on(day: PlainDate): Finding<Value>
}

/** Rows in order of date; `horizon` is how far our knowledge reaches (inclusive). */
export function timeline<Value>(
  name: string,
  horizon: string,
  rows: readonly Row<Value>[],
): Timeline<Value> {
  const last = date(horizon)
  const known = rows.map((row, i) => {
    const from = date(row.from)
    assert(i === 0 || date(rows[i - 1]?.from ?? '') < from, `${name}: rows out of order at ${from}`)
    const act: Act = { kind: 'act', title: row.source, ...(row.url ? { url: row.url } : {}) }
    return { ...row, from, finding: standing(name, row.value, act) }
  })
  const first = known[0]?.from
  assert(first !== undefined && first <= last, `${name}: no row before its horizon`)
  const knows = (day: PlainDate): boolean => day >= first && day <= last
  return {
    name,
    first,
    horizon: last,
    rows: known,
    knows,
    on(day) {
      if (!knows(day)) throw new UnknownOn(name, day, first, last)
      for (let i = known.length - 1; i >= 0; i--) {
        const row = known[i]
        if (row && row.from <= day) return row.finding
      }
      throw new UnknownOn(name, day, first, last)
    },
  }
}

/** A date outside what is known of a value. The border turns it into a refusal that says what is missing. */
export class UnknownOn extends Error {
  readonly parameter: string
  readonly day: PlainDate
  readonly first: PlainDate
  readonly horizon: PlainDate

  constructor(parameter: string, day: PlainDate, first: PlainDate, horizon: PlainDate) {
    super(`${parameter} is known from ${first} to ${horizon}, not on ${day}`)
    this.parameter = parameter
    this.day = day
    this.first = first
    this.horizon = horizon
  }
}
