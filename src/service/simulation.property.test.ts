import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { date } from '#base/dates'
import type { Finding } from '#base/finding'
import { cents } from '#base/money'
import { explain } from '#law/explain'
import { AID_MODES } from '#law/lei-34-2004/art-016-modes'
import { SITUATIONS } from '#law/portaria-1085a-2004/art-003-documents'
import { wording } from '#law/wording'
import { type Answers, INCOME_SOURCES } from './answers.ts'
import { type Simulation, simulate } from './simulation.ts'

const money = fc.nat(4_000_000).map(cents)
const means = {
  householdSize: fc.integer({ min: 1, max: 8 }),
  incomes: fc.array(
    fc.record({
      source: fc.constantFrom(...INCOME_SOURCES),
      amount: fc.nat(200_000).map(cents),
      payments: fc.constantFrom(1 as const, 12 as const, 14 as const),
    }),
    { maxLength: 3 },
  ),
  assets: fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('family-home' as const), taxValue: money }),
      fc.record({ type: fc.constant('registered-movable' as const), marketValue: money }),
    ),
    { maxLength: 2 },
  ),
  bankBalance: fc.nat(2_000_000).map(cents),
  listedSecurities: fc.nat(500_000).map(cents),
}
const place = fc.constantFrom('portugal' as const, 'other-eu' as const, 'elsewhere' as const)
const standing = {
  applicant: fc.constantFrom(
    'natural-person' as const,
    'natural-person' as const,
    'sole-trader' as const,
    'non-profit' as const,
    'for-profit' as const,
    'limited-liability-establishment' as const,
  ),
  nationality: fc.constantFrom(
    'portuguese' as const,
    'eu' as const,
    'other' as const,
    'stateless' as const,
  ),
  euPermit: fc.boolean(),
  reciprocity: fc.constantFrom('granted' as const, 'not-granted' as const, 'unknown' as const),
}
const claims = fc.record(
  {
    disposedToQualify: fc.boolean(),
    residence: place,
    court: place,
    matter: fc.constantFrom(
      'civil-commercial' as const,
      'family' as const,
      'labour' as const,
      'insolvency' as const,
      'enforcement' as const,
      'criminal-suspect' as const,
      'criminal-victim' as const,
      'registry' as const,
      'administrative-tax' as const,
      'other' as const,
    ),
    need: fc.constantFrom('consultation' as const, 'aid' as const, 'both' as const),
    victim: fc.constantFrom(
      'none' as const,
      'domestic-violence' as const,
      'sexual-freedom' as const,
    ),
    courtDeadlineRunning: fc.boolean(),
    householdConflict: fc.boolean(),
    own: fc.record(means, { requiredKeys: [] }),
    situations: fc.subarray([...SITUATIONS]),
    modes: fc.subarray([...AID_MODES]),
    otherInstalments: fc.constantFrom(
      'applicant-in-another-case' as const,
      'member-in-another-case' as const,
      'member-in-the-same-case' as const,
      'appended-case' as const,
    ),
    initialFee: money,
    paid: money,
  },
  { requiredKeys: [] },
)
const days = fc.constantFrom('2008-01-01', '2015-06-30', '2018-06-07', '2024-02-29', '2028-05-05')
const answers = (required: 'all' | 'none'): fc.Arbitrary<Answers> =>
  fc
    .record({
      on: days.map(date),
      claims,
      facts: fc.record({ ...means, ...standing }, required === 'all' ? {} : { requiredKeys: [] }),
    })
    .map(({ on, claims: claimed, facts }) => ({ ...claimed, ...facts, on }))

const simulated = (given: Answers): Simulation => {
  const outcome = simulate(given)
  assert.ok(outcome.ok)
  return outcome.value
}

const everything = (result: Simulation): readonly Finding[] => [
  result.reasons,
  ...result.modes,
  ...result.exceptions,
  ...result.documents,
  ...result.exemptionHints,
  ...result.objections,
  ...result.notices,
  ...result.warnings,
  ...result.counterfactuals,
  result.presumption,
  result.crossBorder,
  ...[result.entitlement, result.consultation, result.instalmentOrder].flatMap((f) => f ?? []),
  ...[result.stop?.letter, result.stop?.protective].flatMap((f) => f ?? []),
]

test('[PJ-04] todas as conclusões de qualquer simulação têm palavras, em português e em inglês', () => {
  fc.assert(
    fc.property(answers('none'), (given) => {
      for (const finding of everything(simulated(given)))
        for (const language of ['pt', 'en'] as const)
          for (const { text, ground } of explain(finding, wording, language))
            assert.doesNotMatch(`${text} ${ground}`, /undefined|NaN|\[object|null/)
    }),
    { numRuns: 60 },
  )
})

test('[B18] o que se diz com poucos factos mantém-se com todos', () => {
  const facts = [...Object.keys(means), ...Object.keys(standing)]
  fc.assert(
    fc.property(answers('all'), fc.subarray(facts), (all, forgotten) => {
      const part = Object.fromEntries(
        Object.entries(all).filter(([fact]) => !forgotten.includes(fact)),
      ) as Answers
      const { status } = simulated(part)
      if (status !== 'cannot-tell') assert.equal(simulated(all).status, status)
    }),
    { numRuns: 300 },
  )
})

test('[B18] com todos os factos nunca fica por dizer; sem algum, diz qual falta', () => {
  fc.assert(
    fc.property(answers('all'), answers('none'), (all, some) => {
      assert.notEqual(simulated(all).status, 'cannot-tell')
      const { status, missing } = simulated(some)
      assert.equal(missing !== undefined, status === 'cannot-tell')
      if (missing) assert.equal((some as Record<string, unknown>)[missing], undefined)
    }),
    { numRuns: 200 },
  )
})
