// The means test in publicodes: one parsed engine, a situation and the evaluations for each household.
import Engine from 'publicodes'
import type { Flat } from '../households.ts'
import { ALLOWANCE, type Answer, BRACKETS, HALF_UC, IAS, RATE } from './law.ts'

const rounded = (valeur: string) => ({ valeur, arrondi: '2 décimales' })
const grid = (which: 'd' | 'h') => ({
  grille: {
    assiette: 'YC',
    tranches: BRACKETS.map((bracket, i) => ({
      montant: bracket[which],
      ...(i + 1 < BRACKETS.length ? { plafond: BRACKETS[i + 1]?.from } : {}),
    })),
  },
})

const RULES = {
  n: null,
  y: null,
  home: null,
  other: null,
  liquid: null,
  ias: IAS,
  'half uc': HALF_UC,
  over: { valeur: `home - ${ALLOWANCE}`, plancher: 0 },
  YR: `${RATE} * (other + over)`,
  YC: 'y + YR',
  d: grid('d'),
  h: grid('h'),
  ln: { logarithme: '1 + (n - 1) / 2' },
  D: '(1 + ln) * d * YC',
  H: 'h * YC',
  YAP: { valeur: 'YC - D - H', plancher: 0 },
  month: rounded('YAP / 12'),
  'waiver max': rounded('0.75 * ias'),
  'small max': rounded('1.5 * ias'),
  'phased max': rounded('2.5 * ias'),
  outcome: {
    variations: [
      { si: 'liquid > 24 * ias', alors: 2 },
      { si: 'month <= waiver max', alors: 0 },
      { si: 'month > phased max', alors: 2 },
      { sinon: 1 },
    ],
  },
  instalment: {
    variations: [
      { si: 'outcome != 1', alors: 0 },
      { si: 'month <= small max', alors: rounded('YAP / 72') },
      { sinon: rounded('YAP / 36') },
    ],
  },
  rhythm: {
    variations: [
      { si: 'outcome != 1', alors: 0 },
      { si: 'instalment >= half uc', alors: 1 },
      { si: 'instalment * 3 >= half uc', alors: 3 },
      { si: 'instalment * 6 >= half uc', alors: 6 },
      { sinon: 12 },
    ],
  },
}

const quiet = { log() {}, warn() {}, error() {} }

const engineOf = () => new Engine(RULES, { logger: quiet, strict: true })
const ASKED = ['outcome', 'month', 'instalment', 'rhythm'] as const

export function publicodes(): (facts: Flat) => Answer {
  const engine = engineOf()
  const value = (name: string): number => engine.evaluate(name).nodeValue as number
  return (facts) => {
    engine.setSituation({ ...facts })
    return {
      outcome: value('outcome'),
      month: value('month'),
      instalment: value('instalment'),
      rhythm: value('rhythm'),
    }
  }
}

/** The evaluated nodes themselves, which hold how each value came about. */
export function explained(): (facts: Flat) => readonly unknown[] {
  const engine = engineOf()
  return (facts) => {
    engine.setSituation({ ...facts })
    return ASKED.map((name) => engine.evaluate(name))
  }
}
