// Lei n.º 107/2009 (RGCOLSS), artigo 6.º — Contagem dos prazos.

import type { RegimeRule } from '../calendar/regime.ts'
import { cc279Days } from '../cc/art-279-counting-time.ts'
import { RGCOLSS } from './diploma.ts'

const art6 = RGCOLSS.art('6.º')

/** Every day counts, and court holidays stop nothing (Lisboa 231465). */
export const rgcolsContinuous: RegimeRule = { ...cc279Days, ground: art6() }
