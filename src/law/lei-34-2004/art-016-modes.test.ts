import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Applicant, Matter } from './applicant.ts'
import type { Insufficiency } from './art-008a-economic-insufficiency.ts'
import {
  AID_MODES,
  incompatible,
  isOpen,
  letterOf,
  modeAnswer,
  modeAnswers,
} from './art-016-modes.ts'

const open = (applicant: Applicant, band: Insufficiency, matter?: Matter): string =>
  modeAnswers({ applicant, band, matter })
    .flatMap(({ value }, i) => (isOpen(value) ? 'abcdefg'.charAt(i) : []))
    .join('')

describe('[PJ-06] Lei 34/2004, artigo 16.º, n.º 1: sete modalidades', () => {
  test('têm as letras a) a g), pela ordem da lei', () => {
    assert.equal(AID_MODES.map(letterOf).join(''), 'abcdefg')
  })

  const table: readonly [string, Applicant, Insufficiency, Matter | undefined, string][] = [
    ['até três quartos do IAS: a, b, c, g', 'natural-person', 'full-waiver', undefined, 'abcg'],
    ['até duas vezes e meia: d, e, f, g', 'natural-person', 'phased-payment', undefined, 'defg'],
    ['acima: nenhuma', 'natural-person', 'no-insufficiency', undefined, ''],
    [
      'ação cível: patrono, não defensor',
      'natural-person',
      'full-waiver',
      'civil-commercial',
      'abg',
    ],
    ['arguido: defensor, não patrono', 'natural-person', 'full-waiver', 'criminal-suspect', 'ac'],
    ['arguido, em prestações', 'natural-person', 'phased-payment', 'criminal-suspect', 'df'],
    [
      'contraordenação: como o arguido',
      'natural-person',
      'full-waiver',
      'administrative-offence',
      'ac',
    ],
    ['vítima de crime: patrono', 'natural-person', 'full-waiver', 'criminal-victim', 'abg'],
    ['conservatória: sem agente de execução', 'natural-person', 'full-waiver', 'registry', 'ab'],
    ['execução', 'natural-person', 'phased-payment', 'enforcement', 'deg'],
    [
      'n.º 6: sem fins lucrativos, nunca em prestações',
      'non-profit',
      'full-waiver',
      undefined,
      'abcg',
    ],
    ['n.º 6: nem na faixa das prestações', 'non-profit', 'phased-payment', undefined, 'g'],
    ['[LPC-070] empresa: nunca em prestações', 'for-profit', 'phased-payment', undefined, 'g'],
    [
      'comerciante em nome individual: em prestações, pela lei',
      'sole-trader',
      'phased-payment',
      undefined,
      'defg',
    ],
  ]
  for (const [name, applicant, band, matter, expected] of table)
    test(name, () => assert.equal(open(applicant, band, matter), expected))

  test('comerciante em nome individual: a lei deixa, o guia não, e diz-se', () => {
    const answer = modeAnswer('phased-fees', { applicant: 'sole-trader', band: 'phased-payment' })
    assert.equal(answer.value, 'available-guide-disagrees')
    assert.deepEqual(
      answer.premises.map(({ about }) => about),
      ['guide-no-instalments-for-sole-traders'],
    )
  })
  test('estabelecimento e empresa: decide uma pessoa', () => {
    const band = 'full-waiver'
    for (const applicant of ['limited-liability-establishment', 'for-profit'] as const)
      assert.equal(modeAnswer('fee-exemption', { applicant, band }).value, 'a-person-decides')
  })
})

describe('[PJ-06] modalidades que se podem juntar', () => {
  test('dispensa com patrono e agente de execução', () => {
    assert.deepEqual(incompatible(['fee-exemption', 'lawyer-appointment', 'enforcement-agent']), [])
    assert.deepEqual(incompatible(['phased-fees', 'phased-defender']), [])
  })
  test('não: dispensa com pagamento faseado, nem patrono com defensor', () => {
    assert.deepEqual(incompatible(['fee-exemption', 'phased-fees']), [
      ['fee-exemption', 'phased-fees'],
    ])
    assert.deepEqual(incompatible(['lawyer-appointment', 'defender-payment']), [
      ['lawyer-appointment', 'defender-payment'],
    ])
  })
})

test('[PJ-06] a tabela é total: cada requerente, faixa, processo e modalidade tem resposta', () => {
  const applicants: readonly Applicant[] = [
    'natural-person',
    'sole-trader',
    'non-profit',
    'for-profit',
    'limited-liability-establishment',
  ]
  const bands: readonly Insufficiency[] = ['full-waiver', 'phased-payment', 'no-insufficiency']
  const matters: readonly (Matter | undefined)[] = [
    undefined,
    'civil-commercial',
    'criminal-suspect',
    'administrative-offence',
    'registry',
  ]
  for (const applicant of applicants)
    for (const matter of matters) {
      for (const band of bands) {
        const answers = modeAnswers({ applicant, band, matter })
        assert.equal(answers.length, 7)
        // Nothing is open to somebody who can bear the costs.
        if (band === 'no-insufficiency') assert.ok(answers.every(({ value }) => !isOpen(value)))
      }
      // Legal persons have no phased mode, in whatever band.
      if (applicant === 'non-profit' || applicant === 'for-profit')
        assert.doesNotMatch(open(applicant, 'phased-payment', matter), /[def]/)
    }
})
