// Outcomes of a million households over arrays: our exact ones against doubles.
import { countedAssets } from '#law/lei-34-2004/annex-relevant-income'
import { type Cohort, outcomes } from '#law/lei-34-2004/cohort'
import type { Household } from '#law/lei-34-2004/means'
import { compete, faster, median } from './meter.ts'
import { type Columns, outcomesInDoubles } from './peers/doubles.ts'
import { PARAMETERS } from './peers/law.ts'

const cohortOf = (all: readonly Household[]): Cohort => ({
  size: Uint8Array.from(all, ({ size }) => size),
  income: Float64Array.from(all, ({ income }) => income),
  assets: Float64Array.from(all, ({ assets }) => countedAssets(assets)),
  liquid: Float64Array.from(all, ({ liquid }) => liquid),
})
const columnsOf = ({ size, income, assets, liquid }: Cohort): Columns => ({
  n: size,
  y: income.map((cents) => cents / 100),
  assets: assets.map((cents) => cents / 100),
  liquid: liquid.map((cents) => cents / 100),
})

export const MILLION = 1_000_000

/** The outcomes of these households, exact and in doubles, in turns. */
export async function race(all: readonly Household[]) {
  const cohort = cohortOf(all)
  const columns = columnsOf(cohort)
  const [exactly, roughly] = [new Uint8Array(all.length), new Uint8Array(all.length)]
  const rates = await compete(
    [
      { name: 'ours', batch: 1, run: () => outcomes(cohort, PARAMETERS, exactly) },
      { name: 'doubles', batch: 1, run: () => outcomesInDoubles(columns, roughly) },
    ],
    9,
    100,
  )
  const differ = exactly.filter((code, i) => code !== roughly[i]).length
  return {
    dear: faster(rates, 'doubles', 'ours'),
    seconds: 1 / median(rates.ours ?? []),
    exactly,
    differ,
  }
}
