import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { cents, euros } from '#base/money'
import type { Answers, MeansAnswers } from './answers.ts'
import { type Simulation, simulate } from './simulation.ts'

const means = (monthly: string, more: MeansAnswers = {}): MeansAnswers => ({
  householdSize: 1,
  incomes: [{ source: 'pension', amount: euros(monthly), payments: 14 }],
  assets: [],
  bankBalance: cents(0),
  listedSecurities: cents(0),
  ...more,
})
const anna: Answers = {
  on: date('2026-03-02'),
  applicant: 'natural-person',
  nationality: 'portuguese',
  ...means('500.00'),
}
const simulated = (answers: Answers): Simulation => {
  const outcome = simulate(answers)
  assert.ok(outcome.ok)
  return outcome.value
}
const openModes = ({ modes }: Simulation) =>
  modes.filter(({ value }) => value === 'available').map(({ about }) => about.slice(5))

describe('[PJ-04] o simulador', () => {
  test('pouco rendimento: apoio sem pagar, consulta gratuita, nada a pedir a mais', () => {
    const result = simulated(anna)
    assert.equal(result.status, 'entitled')
    assert.equal(result.band, 'full-waiver')
    assert.deepEqual(openModes(result), [
      'fee-exemption',
      'lawyer-appointment',
      'defender-payment',
      'enforcement-agent',
    ])
    assert.deepEqual(result.consultation?.value, { kind: 'free' })
    assert.deepEqual(result.exceptions, [])
    assert.deepEqual(
      result.documents.map(({ about }) => about),
      ['document-identity', 'document-tax-return'],
    )
  })
  test('[PJ-23] rendimento médio: prestações, com valor e ritmo', () => {
    const result = simulated({ ...anna, ...means('1200.00') })
    assert.equal(result.status, 'entitled')
    assert.equal(result.band, 'phased-payment')
    assert.ok((result.assessment?.phased?.instalment.value ?? 0) > 0)
    assert.deepEqual(result.consultation?.value, { kind: 'prior-payment', fee: euros('30.00') })
  })
  test('rendimento alto: não, mas com o que ainda se pode pedir e o que teria de mudar', () => {
    const result = simulated({ ...anna, ...means('3000.00', { householdSize: 2 }) })
    assert.equal(result.status, 'not-entitled')
    assert.deepEqual(openModes(result), [])
    assert.deepEqual(
      result.exceptions.map(({ about }) => about),
      ['exception-own-means', 'exception-plain-denial-of-justice'],
    )
    assert.ok(result.counterfactuals.length > 0)
  })
  test('[PJ-01] pede-se só consulta, ou só apoio', () => {
    assert.deepEqual(simulated({ ...anna, need: 'consultation' }).modes, [])
    assert.equal(simulated({ ...anna, need: 'aid' }).consultation, undefined)
    const both = simulated({ ...anna, need: 'both' }).notices.map(({ about }) => about)
    assert.ok(both.includes('notice-two-requests-online'))
  })
  test('[PJ-26] diz sempre que não decide, que não faz parar prazos e que a lei prevalece', () => {
    const said = simulated({ ...anna, courtDeadlineRunning: true }).notices.map((n) => n.about)
    for (const notice of [
      'not-a-decision',
      'stops-no-deadline',
      'law-prevails',
      'receipt-to-court',
    ])
      assert.ok(said.includes(`notice-${notice}`), notice)
  })
  test('modalidades pedidas que não cabem, ou que não se juntam', () => {
    const result = simulated({ ...anna, modes: ['fee-exemption', 'phased-fees'] })
    assert.deepEqual(
      result.objections.map(({ about, value }) => [about, value]),
      [
        ['asked-mode-is-closed', 'mode-phased-fees'],
        ['asked-modes-clash', ['fee-exemption', 'phased-fees']],
      ],
    )
  })
})

describe('[B18] não se poder dizer também é uma resposta', () => {
  const missing = (answers: Answers) => {
    const { status, missing: fact } = simulated(answers)
    return status === 'cannot-tell' ? fact : status
  }
  const { on } = anna
  test('pergunta o que decide, um facto de cada vez', () => {
    assert.equal(missing({ on }), 'applicant')
    assert.equal(missing({ on, applicant: 'natural-person' }), 'nationality')
    const { incomes: _, ...noIncome } = anna
    assert.equal(missing(noIncome), 'incomes')
    const { listedSecurities: __, ...noSecurities } = anna
    assert.equal(missing(noSecurities), 'listedSecurities')
  })
  test('o que já decide não precisa do resto', () => {
    const rich: Answers = { on, applicant: 'natural-person', bankBalance: euros('20000.00') }
    assert.equal(missing({ ...rich, listedSecurities: cents(0) }), 'not-entitled')
    assert.equal(missing({ on, applicant: 'for-profit' }), 'a-person-decides')
  })
})

describe('[PJ-02] quem decide é uma pessoa', () => {
  test('pessoas coletivas: não há fórmula', () => {
    const association = simulated({ on: anna.on, applicant: 'non-profit' })
    assert.equal(association.status, 'a-person-decides')
    assert.equal(association.band, undefined)
    assert.equal(association.consultation, undefined)
  })
  test('[LPC-070] empresa: decide uma pessoa, sem prestações nem consulta; até 2018, recusada', () => {
    const company = { applicant: 'for-profit' } as const
    const after = simulated({ on: date('2024-04-24'), ...company })
    assert.equal(after.status, 'a-person-decides')
    assert.equal(after.consultation, undefined)
    const modes = after.modes.filter(({ value }) => value === 'not-for-legal-persons')
    assert.equal(modes.length, 3)
    const before = simulated({ on: date('2018-06-06'), ...company })
    assert.equal(before.status, 'not-entitled')
    assert.deepEqual(before.modes, [])
  })
  test('vítimas: presume-se a insuficiência, sem medir rendimentos', () => {
    const { on, applicant, nationality } = anna
    const result = simulated({
      on,
      ...(applicant && nationality ? { applicant, nationality } : {}),
      victim: 'domestic-violence',
    })
    assert.equal(result.status, 'entitled')
    assert.equal(result.presumption.value, true)
    assert.equal(result.band, 'full-waiver')
  })
  test('[PJ-05] [LPC-071] [LPC-006] o agregado conta; com pedido de só contar o próprio, decide uma pessoa', () => {
    const home = {
      ...anna,
      ...means('3000.00', { householdSize: 4 }),
      incomes: means('9000.00').incomes ?? [],
    }
    assert.equal(simulated(home).status, 'not-entitled')
    const asked = simulated({ ...home, householdConflict: true, own: means('500.00') })
    assert.equal(asked.status, 'a-person-decides')
    assert.equal(asked.ownAssessment?.insufficiency.value, 'full-waiver')
    assert.ok(asked.exceptions.some(({ about }) => about === 'exception-household-conflict'))
    assert.equal(simulated({ ...home, own: means('9000.00') }).status, 'not-entitled')
  })
  test('[PJ-18] tribunal noutro país: decide esse país, com o formulário da União', () => {
    const abroad = simulated({ ...anna, court: 'other-eu', matter: 'family' })
    assert.equal(abroad.status, 'a-person-decides')
    assert.equal(abroad.crossBorder.value, 'file-in-portugal')
    assert.deepEqual([abroad.modes, abroad.warnings, abroad.counterfactuals], [[], [], []])
    const incoming = { ...anna, residence: 'other-eu', matter: 'family' } as const
    assert.equal(simulated(incoming).status, 'entitled')
    const dear = simulated({ ...incoming, ...means('4000.00') })
    assert.ok(dear.exceptions.some(({ about }) => about === 'exception-cost-of-living'))
  })
})

describe('[PJ-24] [PJ-07] prestações em curso', () => {
  test('[LPC-021] regra de paragem nas duas leituras', () => {
    const { stop } = simulated({ ...anna, initialFee: euros('612.00'), paid: euros('612.00') })
    assert.deepEqual(stop?.letter.value, { cap: euros('2448.00'), maySuspend: false })
    assert.deepEqual(stop?.protective?.value.now, 0)
    assert.equal(simulated(anna).stop, undefined)
    assert.equal(simulated({ ...anna, paid: euros('204.01') }).stop?.letter.value.maySuspend, true)
  })
  test('[LPC-023] cônjuges no mesmo processo: a ordem é discutida', () => {
    const result = simulated({ ...anna, otherInstalments: 'member-in-the-same-case' })
    assert.equal(result.instalmentOrder?.value.disputed, true)
  })
})

describe('[PJ-04] o dia cuja lei se aplica', () => {
  test('antes de 2008 recusa-se', () => {
    assert.deepEqual(simulate({ ...anna, on: date('2007-12-31') }), {
      ok: false,
      reason: 'history-not-computed',
    })
    assert.equal(simulate({ ...anna, on: date('2008-01-01') }).ok, true)
  })
  test('depois do que se conhece, uma estimativa que o diz', () => {
    assert.equal(simulated({ ...anna, on: date('2026-12-31') }).estimate, undefined)
    const later = simulated({ ...anna, on: date('2027-01-01') })
    assert.deepEqual(later.estimate, { asked: '2027-01-01', used: '2026-12-31' })
    assert.equal(later.notices[0]?.about, 'notice-estimate')
  })
})
