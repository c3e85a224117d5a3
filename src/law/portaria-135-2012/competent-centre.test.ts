import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parsePostcode } from '#base/identifiers/postcode'
import { explain } from '../explain.ts'
import { competentCentre, REGIONAL_INSTITUTES } from './competent-centre.ts'
import { DISTRICT_CENTRE_COMPETENCES } from './district-centre-competences.ts'
import { DISTRICT_CENTRES } from './district-centres.ts'
import { MUNICIPALITIES, municipalityOf } from './municipalities.ts'
import { wording } from './wording.ts'

const competence = (code: string) => {
  const outcome = competentCentre(code)
  assert.ok(outcome.ok, code)
  return outcome.value
}
const nameOf = (code: string): string => {
  const { value } = competence(code)
  return value.kind === 'district-centre'
    ? value.centre.name
    : REGIONAL_INSTITUTES[value.which].name
}

describe('[ISS-03] Lei n.º 34/2004, artigo 20.º, n.º 1: o serviço da área de residência ou da sede', () => {
  test('cada um dos 308 concelhos tem um serviço: 278 no continente, 11 na Madeira, 19 nos Açores', () => {
    const counts = { 'district-centre': 0, madeira: 0, azores: 0 }
    for (const { code } of MUNICIPALITIES) {
      const { value } = competence(code)
      counts[value.kind === 'district-centre' ? value.kind : value.which]++
      if (value.kind === 'district-centre')
        assert.equal(value.centre.districtCode, code.slice(0, 2), code)
    }
    assert.deepEqual(counts, { 'district-centre': 278, madeira: 11, azores: 19 })
    assert.equal(new Set(MUNICIPALITIES.map(({ code }) => code)).size, 308)
  })

  const workedCases = [
    ['primeiro do primeiro distrito', '0101', 'Centro Distrital de Aveiro'],
    ['Lisboa', '1106', 'Centro Distrital de Lisboa'],
    ['o nome Lagoa é de dois concelhos: este é do Algarve', '0806', 'Centro Distrital de Faro'],
    ['e este dos Açores', '4201', REGIONAL_INSTITUTES.azores.name],
    ['Porto Santo', '3201', REGIONAL_INSTITUTES.madeira.name],
    ['Corvo, o último', '4901', REGIONAL_INSTITUTES.azores.name],
  ] as const
  for (const [name, code, expected] of workedCases)
    test(name, () => assert.equal(nameOf(code), expected))

  test('um código que não existe não tem serviço', () => {
    for (const code of ['', '0000', '0100', '1901', '0120', '3301', '5001', 'Faro', '01010'])
      assert.deepEqual(competentCentre(code), { ok: false, reason: 'unknown-municipality' }, code)
  })

  test('diz porquê: o concelho declarado e quem serve essa área', () => {
    const lines = explain(competence('0806'), wording).map(({ depth, text, ground }) => [
      depth,
      text,
      ground,
    ])
    assert.deepEqual(lines, [
      [
        0,
        'Serviço competente: Centro Distrital de Faro',
        'artigo 20.º, n.º 1, da Lei n.º 34/2004, de 29 de julho',
      ],
      [1, 'Concelho de residência ou da sede: Lagoa', 'declarado por quem pede'],
      [
        1,
        'Segurança Social no distrito: Faro (Centro Distrital de Faro)',
        'Portaria n.º 135/2012, de 8 de maio',
      ],
    ])
  })

  test('nas regiões autónomas encaminha, não decide', () => {
    const lines = explain(competence('4901'), wording, 'en').map(({ text }) => text)
    assert.deepEqual(lines, [
      'The application is passed on to the service that decides it: Instituto da Segurança Social dos Açores, IPRA',
      'Municipality of residence or seat: Corvo',
      'Social Security in the Azores (Instituto da Segurança Social dos Açores, IPRA)',
    ])
  })
})

describe('[ISS-03] Os 18 centros distritais e o que lhes compete (Portaria n.º 135/2012)', () => {
  test('um por distrito, de 01 a 18, com sede num concelho seu', () => {
    const codes = Array.from({ length: 18 }, (_, i) => String(i + 1).padStart(2, '0'))
    assert.deepEqual(
      DISTRICT_CENTRES.map(({ districtCode }) => districtCode),
      codes,
    )
    for (const { id, districtCode, seat, district } of DISTRICT_CENTRES) {
      assert.equal(id, `cd-${districtCode}`)
      assert.ok(seat.startsWith(districtCode))
      assert.equal(municipalityOf(seat)?.name, district)
    }
  })

  test('moradas com código postal bem escrito, localidade em maiúsculas e correio próprio', () => {
    for (const { address, legalAidEmail } of DISTRICT_CENTRES) {
      assert.ok(parsePostcode(address.postcode).ok, address.postcode)
      assert.equal(address.locality, address.locality.toUpperCase())
      assert.match(legalAidEmail, /^ISS-APJ-[A-Za-z]+@seg-social\.pt$/)
    }
    assert.equal(new Set(DISTRICT_CENTRES.map(({ legalAidEmail }) => legalAidEmail)).size, 18)
  })

  test('vinte competências, de a) a t), em português e em inglês', () => {
    const letters = DISTRICT_CENTRE_COMPETENCES.map(({ letter }) => letter).join('')
    assert.equal(letters, 'abcdefghijklmnopqrst')
    for (const { pt, en } of DISTRICT_CENTRE_COMPETENCES) assert.ok(pt && en)
  })
})
