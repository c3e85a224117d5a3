// The ten regimes, each from the article that makes it.

import type { PlainDate } from '#base/dates'
import { cc279Dates, cc279Days, cc279Hours } from '../cc/art-279-counting-time.ts'
import { cpaLong, cpaWorkingDays } from '../cpa/art-087-counting-deadlines.ts'
import { cpcContinuous } from '../cpc/art-138-continuous-periods.ts'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { rgcoWorkingDays } from '../rgco/art-060-counting.ts'
import { rgcolsContinuous } from '../rgcols/art-006-counting.ts'
import type { Regime } from './period.ts'
import type { RegimeRule } from './regime.ts'

/** LAJ 25(1): thirty continuous days to decide, also in court holidays; beyond its words it counts as CC 279. */
const legalAidDecision: RegimeRule = { ...cc279Days, ground: Lei34_2004.art('25.º')(1) }

const RULES: Readonly<Record<Regime, RegimeRule>> = {
  'cpa.workingDays': cpaWorkingDays,
  'cpa.long': cpaLong,
  'cc279.days': cc279Days,
  'cc279.months': cc279Dates,
  'cc279.years': cc279Dates,
  'cpc.continuous': cpcContinuous,
  'legalAid.decision': legalAidDecision,
  'rgco.workingDays': rgcoWorkingDays,
  'rgcols.continuous': rgcolsContinuous,
  hours: cc279Hours,
}

const rules: ReadonlyMap<string, RegimeRule> = new Map(Object.entries(RULES))

/** The rule of a regime as the law of a day had it. */
export function ruleOf(regime: Regime, on: PlainDate): RegimeRule {
  const rule = rules.get(regime) as RegimeRule
  return rule.former && on < rule.former.until ? rule.former.rule : rule
}
