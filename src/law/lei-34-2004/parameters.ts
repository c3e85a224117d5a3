// What the means test takes from other acts on the day of the request (rules LP-023, LP-033, LP-038).
import { date, type PlainDate } from '#base/dates'
import { DECLARED, type Finding, given, type Provision, standing } from '#base/finding'
import { type Cents, portion } from '#base/money'
import { type Bracket, COEFFICIENTS } from '../parameters/coefficients.ts'
import { EURIBOR_6M } from '../parameters/euribor.ts'
import { IAS } from '../parameters/ias.ts'
import { UC } from '../parameters/uc.ts'
import { Lei34_2004 } from './diploma.ts'

export type Parameters = {
  readonly on: PlainDate
  readonly ias: Finding<Cents>
  readonly uc: Finding<Cents>
  /** Reference rate, thousandths of a percent; may be negative. */
  readonly rate: Finding<number>
  readonly coefficients: Finding<readonly Bracket[]>
  /** Highest relevant monthly income with the full waiver: 0.75 IAS, included. */
  readonly waiverMax: Finding<Cents>
  /** Highest with the small instalment (1/72): 1.5 IAS, included. */
  readonly smallInstalmentMax: Finding<Cents>
  /** Highest with phased payment: 2.5 IAS, included. */
  readonly phasedMax: Finding<Cents>
  /** Liquid assets above this exclude: 24 IAS. */
  readonly liquidMax: Finding<Cents>
}

/** Values stated in the question instead of the tables': a worked case, a simulation of another year. */
export type StatedParameters = {
  readonly ias?: Cents
  readonly uc?: Cents
  /** Thousandths of a percent. */
  readonly rate?: number
}

const art8A = Lei34_2004.art('8.º-A')
const SMALL_INSTALMENT = Lei34_2004.art('16.º')(2, 'a')

const ANNEX_OF_2007 = date('2008-01-01')

const byDay = new Map<PlainDate, Parameters>()
/** Mostly the same day is asked again. */
let latest: Parameters | undefined

/** The parameters of a day; throws `UnknownOn` where one is not known and not stated. */
export function parametersOn(on: PlainDate, stated?: StatedParameters): Parameters {
  if (stated) return resolve(on, stated)
  if (latest?.on === on) return latest
  latest = byDay.get(on) ?? resolve(on, {})
  byDay.set(on, latest)
  return latest
}

function resolve(on: PlainDate, stated: StatedParameters): Parameters {
  const ias = stated.ias === undefined ? IAS.on(on) : given('ias', stated.ias, DECLARED)
  return {
    on,
    ias,
    uc: stated.uc === undefined ? UC.on(on) : given('uc', stated.uc, DECLARED),
    rate:
      stated.rate === undefined ? EURIBOR_6M.on(on) : given('euribor-6m', stated.rate, DECLARED),
    // The annex of 2007 may be asked about by name for an earlier day; its table is the first one known.
    coefficients: COEFFICIENTS.on(on < ANNEX_OF_2007 ? ANNEX_OF_2007 : on),
    waiverMax: multiple('waiver-max', [3, 4], ias, art8A(1, 'a')),
    smallInstalmentMax: multiple('small-instalment-max', [3, 2], ias, SMALL_INSTALMENT),
    phasedMax: multiple('phased-max', [5, 2], ias, art8A(1, 'b')),
    liquidMax: multiple('liquid-max', [24, 1], ias, art8A(5)),
  }
}

/** A limit that the law puts at a multiple of the IAS, half-up to cents. */
const multiple = (
  about: string,
  factor: readonly [number, number],
  ias: Finding<Cents>,
  ground: Provision,
): Finding<Cents> => standing(about, portion(factor, ias.value), ground, [ias])
