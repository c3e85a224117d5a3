// The means test as bare arithmetic in doubles, without dates or reasons: what it would cost to know nothing else.
import type { Flat } from '../households.ts'
import { ALLOWANCE, type Answer, BRACKETS, HALF_UC, IAS, RATE } from './law.ts'

const FROM = Float64Array.from(BRACKETS, ({ from }) => from)
const D = Float64Array.from(BRACKETS, ({ d }) => d)
const H = Float64Array.from(BRACKETS, ({ h }) => h)
const TOP = BRACKETS.length - 1

const rounded = (euros: number): number => Math.round(euros * 100) / 100
const WAIVER = rounded(0.75 * IAS)
const SMALL = rounded(1.5 * IAS)
const PHASED = rounded(2.5 * IAS)
const LIQUID = 24 * IAS

export function doubles({ n, y, home, other, liquid }: Flat): Answer {
  const yc = y + RATE * (other + (home > ALLOWANCE ? home - ALLOWANCE : 0))
  let i = TOP
  while (i > 0 && yc < (FROM[i] as number)) i--
  const needs = (1 + Math.log(1 + (n - 1) / 2)) * (D[i] as number) * yc
  const yap = Math.max(0, yc - needs - (H[i] as number) * yc)
  const month = rounded(yap / 12)
  if (liquid > LIQUID) return { outcome: 2, month, instalment: 0, rhythm: 0 }
  if (month <= WAIVER) return { outcome: 0, month, instalment: 0, rhythm: 0 }
  if (month > PHASED) return { outcome: 2, month, instalment: 0, rhythm: 0 }
  const instalment = rounded(yap / (month <= SMALL ? 72 : 36))
  return { outcome: 1, month, instalment, rhythm: rhythmOf(instalment) }
}

const rhythmOf = (instalment: number): number =>
  instalment >= HALF_UC ? 1 : instalment * 3 >= HALF_UC ? 3 : instalment * 6 >= HALF_UC ? 6 : 12

/** The outcome alone. */
export function outcomeInDoubles({ n, y, home, other, liquid }: Flat): number {
  const yc = y + RATE * (other + (home > ALLOWANCE ? home - ALLOWANCE : 0))
  let i = TOP
  while (i > 0 && yc < (FROM[i] as number)) i--
  const needs = (1 + Math.log(1 + (n - 1) / 2)) * (D[i] as number) * yc
  const month = rounded(Math.max(0, yc - needs - (H[i] as number) * yc) / 12)
  if (liquid > LIQUID || month > PHASED) return 2
  return month <= WAIVER ? 0 : 1
}

/** Columns of numbers in euros; `assets` are what counts of them. */
export type Columns = {
  readonly n: Uint8Array
  readonly y: Float64Array
  readonly assets: Float64Array
  readonly liquid: Float64Array
}

const NEEDS = Float64Array.from({ length: 65 }, (_, n) => 1 + Math.log(1 + (n - 1) / 2))

/** The outcomes alone, over arrays, with the logarithms in a table. */
export function outcomesInDoubles({ n, y, assets, liquid }: Columns, codes: Uint8Array): void {
  for (let k = 0; k < codes.length; k++) {
    const yc = (y[k] as number) + RATE * (assets[k] as number)
    let i = TOP
    while (i > 0 && yc < (FROM[i] as number)) i--
    const kept = 1 - (NEEDS[n[k] as number] as number) * (D[i] as number) - (H[i] as number)
    const month = Math.round((kept * yc * 100) / 12) / 100
    codes[k] = (liquid[k] as number) > LIQUID || month > PHASED ? 2 : month <= WAIVER ? 0 : 1
  }
}
