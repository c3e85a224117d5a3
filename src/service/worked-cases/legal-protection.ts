// Kinds of legal protection that are about money: the means test, its limits, the instalment.
import type { PlainDate } from '#base/dates'
import { DECLARED, type Finding, given } from '#base/finding'
import { type Cents, decimal } from '#base/money'
import { accepted, rejected } from '#base/outcome'
import { limitsOn } from '#law/lei-34-2004/limits'
import { UC } from '#law/parameters/uc'
import { amountPerPayment, instalmentRhythm } from '#law/portaria-1085a-2004/art-011-rhythm'
import { instalmentStop } from '#law/portaria-1085a-2004/art-013-stop'
import { assessInputs, assessmentInputs, assessmentResult } from '../assessment.ts'
import { whereKnown } from '../known.ts'
import { optional, record } from '../shape.ts'
import { day, money } from '../value-shapes.ts'
import { type Answer, datedKind, type Kind } from './kind.ts'

const sameDay = (requestedOn: PlainDate, on: PlainDate, answer: () => Answer): Answer =>
  requestedOn === on
    ? answer()
    : rejected([{ field: 'inputs.requestedOn', code: 'dates-differ', limit: 'on' }])

const assessment = datedKind(assessmentInputs, (inputs, on) =>
  sameDay(inputs.requestedOn, on, () => {
    const assessed = assessInputs(inputs)
    return assessed.ok ? accepted(assessmentResult(assessed.value)) : assessed
  }),
)

const limits = datedKind(record({ requestedOn: day }), ({ requestedOn }, on) =>
  sameDay(requestedOn, on, () =>
    whereKnown('inputs.requestedOn', () => {
      const amounts = Object.entries(limitsOn(requestedOn))
      return Object.fromEntries(amounts.map(([name, amount]) => [name, decimal(amount)]))
    }),
  ),
)

/** The UC stated, or the one in force. */
const ucOf = (stated: Cents | undefined, on: PlainDate): Finding<Cents> =>
  stated === undefined ? UC.on(on) : given('uc', stated, DECLARED)

const rhythm = datedKind(
  record({ instalment: money(), uc: optional(money()) }),
  ({ instalment, uc }, on) =>
    whereKnown('on', () => {
      const { value } = instalmentRhythm({
        instalment: given('instalment', instalment, DECLARED),
        uc: ucOf(uc, on),
      })
      return { periodicity: value, amountPerPayment: decimal(amountPerPayment(instalment, value)) }
    }),
)

const stop = datedKind(
  record({ initialFee: optional(money()), paid: money(), uc: optional(money()) }),
  ({ initialFee, paid, uc }, on) =>
    whereKnown('on', () => {
      const { cap, maySuspend } = instalmentStop({ initialFee, paid, uc: ucOf(uc, on) }).value
      return { cap: decimal(cap), maySuspend }
    }),
)

export const legalProtectionKinds = {
  assessment,
  'legal-protection-limits': limits,
  'instalment-rhythm': rhythm,
  'instalment-stop': stop,
} satisfies Record<string, Kind>
