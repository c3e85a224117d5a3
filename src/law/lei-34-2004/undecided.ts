// Lei n.º 34/2004, artigo 8.º-A — the answer when not every fact is known: eligible, not, or cannot tell yet.
import { type Finding, found, given } from '#base/finding'
import { type Cents, cents } from '#base/money'
import { basisOf } from './annex-reasons.ts'
import { economicInsufficiency, type Insufficiency } from './art-008a-economic-insufficiency.ts'
import { Lei34_2004 } from './diploma.ts'
import type { Asset, Household } from './means.ts'
import type { Parameters } from './parameters.ts'

const art8A = Lei34_2004.art('8.º-A')

/** What is known of a household so far; a fact that is absent may turn out to be anything. */
export type PartialHousehold = {
  readonly size?: number
  readonly income?: Cents
  readonly assets?: readonly Asset[]
  readonly liquid?: Cents
}
export type Fact = keyof PartialHousehold

export type Verdict =
  | { readonly kind: 'decided'; readonly insufficiency: Insufficiency }
  | { readonly kind: 'cannot-tell'; readonly ask: Fact; readonly between: Extremes }
export type Extremes = readonly [best: Insufficiency, worst: Insufficiency]

/** In the order in which they are asked. */
export const FACTS: readonly Fact[] = ['size', 'income', 'assets', 'liquid']

const PLENTY: Cents = cents(100_000_000_000)
/** The facts with which the household looks poorest and richest; more people make it poorer, the rest richer. */
const POOREST: Household = {
  kind: 'household',
  size: 50,
  income: 0 as Cents,
  assets: [],
  liquid: 0 as Cents,
}
const RICHEST: Household = {
  kind: 'household',
  size: 1,
  income: PLENTY,
  assets: [{ type: 'real-estate', declaredValue: PLENTY }],
  liquid: PLENTY,
}

type Basis = { readonly known: PartialHousehold; readonly parameters: Parameters }

const complete = (known: PartialHousehold, rest: Household): Household => ({ ...rest, ...known })

/**
 * Decides from what is known. The outcome never improves when income, assets or liquid assets rise or people leave,
 * so the poorest and the richest completion bound all others: equal answers there decide; different ones do not, and
 * walking from one to the other names the first fact that alone can turn the answer.
 */
export function decide(known: PartialHousehold, parameters: Parameters): Finding<Verdict> {
  const outcome = (household: Household) =>
    economicInsufficiency(basisOf(household, parameters)).value
  const [poorest, richest] = [complete(known, POOREST), complete(known, RICHEST)]
  const between: Extremes = [outcome(poorest), outcome(richest)]
  const conclude = (value: Verdict) =>
    found('verdict', value, art8A(1), premises, { known, parameters })

  if (between[0] === between[1]) return conclude({ kind: 'decided', insufficiency: between[0] })
  let walked = poorest
  for (const fact of FACTS) {
    const next: Household = { ...walked, [fact]: richest[fact] }
    if (outcome(next) !== outcome(walked))
      return conclude({ kind: 'cannot-tell', ask: fact, between })
    walked = next
  }
  throw new Error('Broken invariant: some fact turns the answer between the extremes')
}

const premises = ({ known, parameters }: Basis): readonly Finding[] => {
  const at = (rest: Household) => economicInsufficiency(basisOf(complete(known, rest), parameters))
  const [best, worst] = [at(POOREST), at(RICHEST)]
  // Only what may come out: the amounts at the ends are made up, so they are nobody's statement.
  return best.value === worst.value
    ? [given('same-whatever-is-missing', best.value, best.ground)]
    : [best, worst].map(({ value, ground }) => given('possible-insufficiency', value, ground))
}
