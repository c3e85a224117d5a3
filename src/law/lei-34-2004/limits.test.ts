import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { decimal } from '#base/money'
import { FINE } from './annex-relevant-income.ts'
import { highestCompleteIncome } from './income-limits.ts'
import { assessmentRegime, LAST_KNOWN_DAY, limitsOn } from './limits.ts'
import { parametersOn } from './parameters.ts'

// LP-024: year, IAS, 0.75, 1.5, 2.5, 24 times
const BY_YEAR = [
  ['2008', '407.41', '305.56', '611.12', '1018.53', '9777.84'],
  ['2009', '419.22', '314.42', '628.83', '1048.05', '10061.28'],
  ['2016', '419.22', '314.42', '628.83', '1048.05', '10061.28'],
  ['2017', '421.32', '315.99', '631.98', '1053.30', '10111.68'],
  ['2018', '428.90', '321.68', '643.35', '1072.25', '10293.60'],
  ['2019', '435.76', '326.82', '653.64', '1089.40', '10458.24'],
  ['2020', '438.81', '329.11', '658.22', '1097.03', '10531.44'],
  ['2021', '438.81', '329.11', '658.22', '1097.03', '10531.44'],
  ['2022', '443.20', '332.40', '664.80', '1108.00', '10636.80'],
  ['2023', '480.43', '360.32', '720.65', '1201.08', '11530.32'],
  ['2024', '509.26', '381.95', '763.89', '1273.15', '12222.24'],
  ['2025', '522.50', '391.88', '783.75', '1306.25', '12540.00'],
  ['2026', '537.13', '402.85', '805.70', '1342.83', '12891.12'],
] as const

describe('[PJ-03] Lei 34/2004, artigos 8.º-A e 16.º: limites por ano', () => {
  for (const [year, ...expected] of BY_YEAR)
    for (const day of [`${year}-01-01`, `${year}-12-31`])
      test(day, () => {
        const limits = limitsOn(date(day))
        assert.deepEqual(
          [
            limits.ias,
            limits.fullWaiverMax,
            limits.instalmentSplit,
            limits.phasedMax,
            limits.liquidAssetsMax,
          ].map(decimal),
          expected,
        )
      })
  test('fora do que se conhece não há limites', () => {
    assert.throws(() => limitsOn(date('2006-12-31')), /ias is known from 2007-01-01/)
    assert.throws(() => limitsOn(date('2027-01-01')), /not on 2027-01-01/)
    assert.equal(LAST_KNOWN_DAY, '2026-12-31')
  })
})

describe('[PJ-03] Lei 34/2004, artigo 8.º-A: regime aplicável', () => {
  const regime = (day: string, named?: Parameters<typeof assessmentRegime>[1]) => {
    const answer = assessmentRegime(date(day), named)
    return answer.ok ? answer.value : answer.reason
  }
  test('o anexo de 2007 desde 1 de janeiro de 2008; antes, história que não se calcula', () => {
    assert.equal(regime('2007-12-31'), 'history-not-computed')
    assert.equal(regime('2008-01-01'), 'annex-2007')
    assert.equal(regime('2008-01-02'), 'annex-2007')
  })
  test('[LPC-006] em 2025, muito depois do DL 120/2018, ainda decide o anexo de 2007', () => {
    assert.equal(regime('2025-11-27'), 'annex-2007')
  })
  test('o anexo de 2007 pode ser pedido pelo nome; o regime de 2018 está vazio e desligado', () => {
    assert.equal(regime('2007-03-15', 'annex-2007'), 'annex-2007')
    assert.equal(regime('2026-03-15', 'average-monthly-2018'), 'regime-not-enabled')
    assert.equal(regime('2026-03-15', 'annex-2004'), 'history-not-computed')
  })
})

// LP-042: the highest whole euro of yearly complete income in each band, for 1 to 6 people
describe('[PJ-03] Lei 34/2004, anexo: rendimento completo mais alto de cada faixa em 2026', () => {
  const { coefficients, waiverMax, phasedMax } = parametersOn(date('2026-03-15'))
  const highest = ({ value: limit }: typeof waiverMax) =>
    [1, 2, 3, 4, 5, 6].map((size) =>
      Math.floor(highestCompleteIncome(size, coefficients.value, limit) / (100 * FINE)),
    )
  test('dispensa total', () => {
    assert.deepEqual(highest(waiverMax), [9572, 12452, 13617, 16326, 17999, 17999])
  })
  test('algum apoio', () => {
    assert.deepEqual(highest(phasedMax), [26901, 31533, 35921, 40268, 44686, 49255])
  })
})
