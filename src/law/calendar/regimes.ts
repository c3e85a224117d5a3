// The ten regimes, each from the article that makes it.
import { cc279Dates, cc279Days, cc279Hours } from '../cc/art-279-counting-time.ts'
import { cpaLong, cpaWorkingDays } from '../cpa/art-087-counting-deadlines.ts'
import { cpcContinuous } from '../cpc/art-138-continuous-periods.ts'
import { Lei34_2004 } from '../lei-34-2004/diploma.ts'
import { rgcoWorkingDays } from '../rgco/art-060-counting.ts'
import { rgcolsContinuous } from '../rgcols/art-006-counting.ts'
import type { DayIndex } from './days.ts'
import type { Regime } from './period.ts'
import type { RegimeRule } from './regime.ts'

/** LAJ 25(1): thirty continuous days to decide, also in court holidays; beyond its words it counts as CC 279. */
const legalAidDecision: RegimeRule = { ...cc279Days, ground: Lei34_2004.art('25.º')(1) }

/** The rule of a regime as the law of a day had it. */
export function ruleOf(regime: Regime, on: DayIndex): RegimeRule {
  const rule = ruleToday(regime)
  return rule.former && on < rule.former.until ? rule.former.rule : rule
}

function ruleToday(regime: Regime): RegimeRule {
  switch (regime) {
    case 'cpa.workingDays':
      return cpaWorkingDays
    case 'cpa.long':
      return cpaLong
    case 'cc279.days':
      return cc279Days
    case 'cc279.months':
    case 'cc279.years':
      return cc279Dates
    case 'cpc.continuous':
      return cpcContinuous
    case 'legalAid.decision':
      return legalAidDecision
    case 'rgco.workingDays':
      return rgcoWorkingDays
    case 'rgcols.continuous':
      return rgcolsContinuous
    case 'hours':
      return cc279Hours
  }
}
