import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Matter, Place } from '../lei-34-2004/applicant.ts'
import { type CrossBorder, crossBorder } from './cross-border.ts'

const route = (residence: Place, court: Place, matter?: Matter) =>
  crossBorder({ residence, court, matter })

describe('[PJ-18] [PJ-02] DL 71/2005: quem pede onde, com que formulário', () => {
  const workedCases: readonly [string, Place, Place, Matter | undefined, CrossBorder][] = [
    [
      'guia K4: mora em Portugal, processo em Espanha: pede cá',
      'portugal',
      'other-eu',
      'civil-commercial',
      'file-in-portugal',
    ],
    [
      'guia K5: mora em Espanha, processo em Portugal: pede lá',
      'other-eu',
      'portugal',
      'civil-commercial',
      'file-at-home',
    ],
    ['família é matéria civil', 'other-eu', 'portugal', 'family', 'file-at-home'],
    ['crime não', 'other-eu', 'portugal', 'criminal-suspect', 'not-cross-border'],
    ['impostos não', 'other-eu', 'portugal', 'administrative-tax', 'not-cross-border'],
    ['crime noutro país', 'portugal', 'other-eu', 'criminal-suspect', 'court-abroad'],
    ['matéria por dizer: decide uma pessoa', 'other-eu', 'portugal', undefined, 'a-person-decides'],
    ['conservatória: decide uma pessoa', 'other-eu', 'portugal', 'registry', 'a-person-decides'],
    ['mesmo país', 'portugal', 'portugal', 'civil-commercial', 'not-cross-border'],
    ['mora fora da União', 'elsewhere', 'portugal', 'civil-commercial', 'not-cross-border'],
    ['tribunal fora da União', 'portugal', 'elsewhere', 'civil-commercial', 'court-abroad'],
    ['nada em Portugal', 'other-eu', 'other-eu', 'civil-commercial', 'court-abroad'],
  ]
  for (const [name, residence, court, matter, expected] of workedCases)
    test(name, () => assert.equal(route(residence, court, matter).value, expected))

  test('formulário da União, e o que o apoio abrange a mais (artigos 6.º, n.º 4, e 16.º, n.º 7)', () => {
    const abouts = (finding: ReturnType<typeof crossBorder>) =>
      finding.premises.map(({ about }) => about).slice(3)
    assert.deepEqual(abouts(route('other-eu', 'portugal', 'family')), ['eu-form', 'special-costs'])
    assert.deepEqual(abouts(route('portugal', 'other-eu', 'family')), ['eu-form', 'pre-litigation'])
    assert.deepEqual(abouts(route('portugal', 'portugal', 'family')), [])
  })
})
