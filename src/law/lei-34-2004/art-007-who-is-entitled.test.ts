import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date, type PlainDate } from '#base/dates'
import type { Standing } from './applicant.ts'
import { entitlement, formsFor } from './art-007-who-is-entitled.ts'

const IN_2026 = date('2026-03-15')
const told = (known: Partial<Standing>, on: PlainDate = IN_2026) => {
  const answer = entitlement(known, on)
  return answer.ok ? answer.value.value : answer.reason
}
const person = { applicant: 'natural-person' } as const

describe('[PJ-02] Lei 34/2004, artigo 7.º: quem tem direito', () => {
  const right = { law: 'right', guide: 'right' }
  const workedCases: readonly [string, Partial<Standing>, object][] = [
    ['n.º 1: cidadã portuguesa', { ...person, nationality: 'portuguese' }, right],
    ['n.º 1: cidadão da União Europeia', { ...person, nationality: 'eu' }, right],
    [
      'n.º 1: estrangeira com título de residência válido',
      { ...person, nationality: 'other', euPermit: true },
      right,
    ],
    [
      'n.º 1: apátrida com título de residência válido',
      { ...person, nationality: 'stateless', euPermit: true },
      right,
    ],
    [
      'n.º 2: sem título, o seu país dá o mesmo direito: decide uma pessoa',
      { ...person, nationality: 'other', euPermit: false, reciprocity: 'granted' },
      { law: 'a-person-decides', guide: 'right' },
    ],
    [
      'n.º 2: sem título, o seu país não o dá: nem assim se recusa automaticamente',
      { ...person, nationality: 'other', euPermit: false, reciprocity: 'not-granted' },
      { law: 'a-person-decides', guide: 'no-right' },
    ],
    [
      'n.º 2: reciprocidade desconhecida',
      { ...person, nationality: 'other', euPermit: false, reciprocity: 'unknown' },
      { law: 'a-person-decides', guide: 'a-person-decides' },
    ],
    [
      'apátrida sem título: não há país cuja lei dê reciprocidade',
      { ...person, nationality: 'stateless', euPermit: false },
      { law: 'a-person-decides', guide: 'no-right' },
    ],
    ['n.º 4: pessoa coletiva sem fins lucrativos', { applicant: 'non-profit' }, right],
    [
      'n.º 3: estabelecimento individual de responsabilidade limitada: os dois textos, decide uma pessoa',
      { applicant: 'limited-liability-establishment' },
      { law: 'a-person-decides', guide: 'no-right' },
    ],
    [
      '[PJ-06] comerciante em nome individual é pessoa singular',
      { applicant: 'sole-trader', nationality: 'portuguese' },
      right,
    ],
    [
      'n.º 5: quem alienou bens para obter apoio: decide uma pessoa, com os factos',
      { ...person, nationality: 'portuguese', disposedToQualify: true },
      { law: 'a-person-decides', guide: 'right' },
    ],
    [
      'n.º 5: vale também para pessoas coletivas',
      { applicant: 'non-profit', disposedToQualify: true },
      { law: 'a-person-decides', guide: 'right' },
    ],
  ]
  for (const [name, known, expected] of workedCases)
    test(name, () => assert.deepEqual(told(known), expected))

  test('são alternativas: nenhuma pede as outras, e falta só o que decide', () => {
    assert.equal(told({}), 'applicant')
    assert.equal(told(person), 'nationality')
    assert.equal(told({ ...person, nationality: 'other' }), 'euPermit')
    assert.equal(told({ ...person, nationality: 'stateless' }), 'euPermit')
    assert.equal(told({ ...person, nationality: 'other', euPermit: false }), 'reciprocity')
  })
})

describe('[LPC-070] Lei 34/2004, artigo 7.º, n.º 3: empresas, antes e depois do acórdão 242/2018', () => {
  const company = { applicant: 'for-profit' } as const
  test('na véspera da publicação (6 de junho de 2018) vale o texto', () => {
    assert.deepEqual(told(company, date('2018-06-06')), { law: 'no-right', guide: 'says-both' })
  })
  for (const day of ['2018-06-07', '2018-06-08', '2024-04-24'])
    test(`a ${day} não se recusa sem ver a situação concreta`, () => {
      assert.deepEqual(told(company, date(day)), { law: 'a-person-decides', guide: 'says-both' })
    })
  test('o acórdão, o texto e o guia ficam à vista', () => {
    const answer = entitlement(company, IN_2026)
    assert.ok(answer.ok)
    assert.match(JSON.stringify(answer.value.ground), /242\/2018/)
    assert.deepEqual(
      answer.value.premises.map(({ about }) => about),
      ['applicant', 'company-excluded-by-the-text', 'guide-on-companies'],
    )
  })
})

describe('[PJ-01] Lei 34/2004, artigo 7.º, n.º 4: consulta jurídica só para pessoas singulares', () => {
  const consults = (applicant: Standing['applicant']) => formsFor(applicant).value.consultation
  test('singulares e comerciantes em nome individual podem pedir as duas formas', () => {
    assert.equal(consults('natural-person'), true)
    assert.equal(consults('sole-trader'), true)
  })
  test('[LPC-070] pessoas coletivas só apoio judiciário', () => {
    assert.equal(consults('non-profit'), false)
    assert.equal(consults('for-profit'), false)
    assert.equal(consults('limited-liability-establishment'), false)
  })
})
