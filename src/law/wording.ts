// The words of every finding of the law, by `about`.
import { wording as calendar } from './calendar/wording.ts'
import { wording as cpa } from './cpa/wording.ts'
import { wording as cpc } from './cpc/wording.ts'
import { wording as dl71 } from './dl-71-2005/wording.ts'
import type { Wording } from './explain.ts'
import { wording as lei34 } from './lei-34-2004/wording.ts'
import { wording as parameters } from './parameters/wording.ts'
import { wording as portaria10 } from './portaria-10-2008/wording.ts'
import { wording as portaria135 } from './portaria-135-2012/wording.ts'
import { wording as portaria1085A } from './portaria-1085a-2004/wording.ts'
import { wording as rcp } from './rcp/wording.ts'

export const wording: Wording = {
  ...calendar,
  ...cpa,
  ...cpc,
  ...dl71,
  ...lei34,
  ...parameters,
  ...portaria10,
  ...portaria135,
  ...portaria1085A,
  ...rcp,
}
