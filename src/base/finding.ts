// What is known in a case, with its reasons. A finding is a value, the ground it stands on and the findings it
// follows from; a decision is a tree of them whose leaves are facts and legal acts.
//
// Nothing observes a rule while it runs. A finding keeps its basis (the facts and the law of the day) and the
// function that lists its premises; the premises are built when somebody reads them, and not before.
import type { PlainDate } from './dates.ts'

/** A provision of law: diploma id (its folder), article, paragraph, letter. */
export type Provision = {
  readonly kind: 'law'
  readonly diploma: string
  readonly article: string
  readonly n?: number
  readonly al?: string
}

/** The act that fixed a value by date: an order, a notice, a published average. */
export type Act = { readonly kind: 'act'; readonly title: string; readonly url?: string }

/** Who said it and when: the ground of a fact. */
export type Evidence = {
  readonly kind: 'fact'
  readonly origin: 'declared' | 'register' | 'document' | 'calendar'
  readonly on?: PlainDate
  readonly document?: string
}

/** Said by who asks. */
export const DECLARED: Evidence = { kind: 'fact', origin: 'declared' }

export type Ground = Provision | Act | Evidence

export type Finding<Value = unknown> = {
  /** What the value is: the key of its words (`relevant-income-month`). */
  readonly about: string
  readonly value: Value
  readonly ground: Ground
  readonly premises: readonly Finding[]
}

class Found<Value, Basis> implements Finding<Value> {
  readonly about: string
  readonly value: Value
  readonly ground: Ground
  readonly #unfold: ((basis: Basis) => readonly Finding[]) | undefined
  readonly #basis: Basis

  constructor(
    about: string,
    value: Value,
    ground: Ground,
    unfold: ((basis: Basis) => readonly Finding[]) | undefined,
    basis: Basis,
  ) {
    this.about = about
    this.value = value
    this.ground = ground
    this.#unfold = unfold
    this.#basis = basis
  }

  get premises(): readonly Finding[] {
    return this.#unfold ? this.#unfold(this.#basis) : []
  }
}

/**
 * A conclusion: its value, the ground, and how to list its premises from its basis. `unfold` must be a plain
 * function (not a closure made on the spot), so that a finding costs one small object.
 */
export const found = <Value, Basis>(
  about: string,
  value: Value,
  ground: Ground,
  unfold: (basis: Basis) => readonly Finding[],
  basis: Basis,
): Finding<Value> => new Found(about, value, ground, unfold, basis)

/** A leaf: a fact of this case, which follows from nothing else here. */
export const given = <Value>(about: string, value: Value, ground: Ground): Finding<Value> =>
  new Found(about, value, ground, undefined, undefined)

class Standing<Value> implements Finding<Value> {
  readonly about: string
  readonly value: Value
  readonly ground: Ground
  readonly premises: readonly Finding[]

  constructor(about: string, value: Value, ground: Ground, premises: readonly Finding[]) {
    this.about = about
    this.value = value
    this.ground = ground
    this.premises = premises
  }
}

/** A value that the law fixes for everybody: made once, shared by every tree that stands on it. */
export const standing = <Value>(
  about: string,
  value: Value,
  ground: Ground,
  premises: readonly Finding[] = [],
): Finding<Value> => new Standing(about, value, ground, premises)

/** Whether it is such a value, so that what is said of it may be kept. */
export const isStanding = (finding: Finding): boolean => finding instanceof Standing

/** The whole tree as plain data, to be stored or sent: what was known, as it was. */
export type Unfolded = {
  readonly about: string
  readonly value: unknown
  readonly ground: Ground
  readonly premises: readonly Unfolded[]
}

export const unfold = ({ about, value, ground, premises }: Finding): Unfolded => ({
  about,
  value,
  ground,
  premises: premises.map(unfold),
})
