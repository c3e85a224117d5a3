import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { date } from '#base/dates'
import { cents, decimal, euros, sum } from '#base/money'
import { UC } from '../parameters/uc.ts'
import {
  instalmentStop,
  instalmentsEnd,
  isDue,
  protectiveDemand,
  remainingInstalments,
} from './art-013-stop.ts'

const uc = UC.on(date('2025-01-02'))
const facts = (paid: string, fee?: string) => ({
  paid: euros(paid),
  uc,
  ...(fee === undefined ? {} : { initialFee: euros(fee) }),
})
const stop = (paid: string, fee?: string) => {
  const { cap, maySuspend } = instalmentStop(facts(paid, fee)).value
  return [decimal(cap), maySuspend]
}

describe('[PJ-24] Portaria 1085-A/2004, artigo 13.º: suspensão das prestações', () => {
  test('mais de quatro vezes a taxa inicial (306 × 4 = 1224)', () => {
    assert.deepEqual(stop('1223.99', '306.00'), ['1224.00', false])
    assert.deepEqual(stop('1224.00', '306.00'), ['1224.00', false])
    assert.deepEqual(stop('1224.01', '306.00'), ['1224.00', true])
  })
  test('sem taxa inicial devida, em qualquer processo: mais de 2 UC (204 €)', () => {
    assert.deepEqual(stop('203.99'), ['204.00', false])
    assert.deepEqual(stop('204.00'), ['204.00', false])
    assert.deepEqual(stop('204.01'), ['204.00', true])
  })
})

describe('[PJ-24] Portaria 1085-A/2004, artigo 13.º: leitura dos tribunais', () => {
  const demand = (paid: string, due: string, fee?: string) => {
    const { now, forecast } = protectiveDemand(facts(paid, fee), euros(due)).value
    return [decimal(now), decimal(forecast)]
  }
  test('[LPC-021] pagos 612 €, que é a taxa inicial: nada mais se exige, embora o limite seja 2448 €', () => {
    assert.deepEqual(stop('612.00', '612.00'), ['2448.00', false])
    assert.deepEqual(demand('612.00', '612.00', '612.00'), ['0.00', '1836.00'])
  })
  test('[LPC-025] pagos 840 € sem chegar a quatro taxas: só se exige o que já é devido', () => {
    // 840 < 4 × taxa: a taxa é superior a 210 €; com 210,01 € o limite é 840,04 €
    assert.deepEqual(stop('840.00', '210.01'), ['840.04', false])
    assert.deepEqual(demand('840.00', '210.01', '210.01'), ['0.00', '0.04'])
  })
  test('o que falta do devido exige-se; o resto até ao limite é previsão', () => {
    assert.deepEqual(demand('100.00', '306.00', '306.00'), ['206.00', '918.00'])
    assert.deepEqual(demand('1300.00', '306.00', '306.00'), ['0.00', '0.00'])
  })
  test('nunca se exige mais do que a letra, nem a quem já pagou o devido', () => {
    const money = fc.nat(1_000_000).map(cents)
    fc.assert(
      fc.property(money, money, (paid, initialFee) => {
        const all = { paid, initialFee, uc }
        const { now, forecast } = protectiveDemand(all, initialFee).value
        const { cap } = instalmentStop(all).value
        return now >= 0 && forecast >= 0 && now + forecast <= Math.max(0, cap - paid)
      }),
    )
  })
})

describe('[PJ-24] o que resta no fim, em prestações do mesmo valor', () => {
  test('150 € em prestações de 60 €: 60 + 60 + 30', () => {
    assert.deepEqual(remainingInstalments(euros('150.00'), euros('60.00')).map(decimal), [
      '60.00',
      '60.00',
      '30.00',
    ])
    assert.deepEqual(remainingInstalments(euros('0.00'), euros('60.00')), [])
  })
  test('a soma é a dívida e nenhuma excede a prestação', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.integer({ min: 100, max: 200_000 }), (owed, size) => {
        const parts = remainingInstalments(cents(owed), cents(size))
        return sum(parts) === owed && parts.every((part) => part > 0 && part <= size)
      }),
    )
  })
})

describe('[PJ-24] Lei 34/2004, artigo 16.º, n.ºs 3 e 4: fim das prestações', () => {
  const end = instalmentsEnd([date('2020-03-10')])
  test('n.º 3: quatro anos depois do trânsito em julgado', () => {
    assert.equal(end.value, '2024-03-10')
    assert.equal(isDue(date('2024-03-09'), end), true)
    assert.equal(isDue(date('2024-03-10'), end), true)
    assert.equal(isDue(date('2024-03-11'), end), false)
  })
  test('n.º 3: de 29 de fevereiro a 28 ou 29', () => {
    assert.equal(instalmentsEnd([date('2020-02-29')]).value, '2024-02-29')
    assert.equal(instalmentsEnd([date('2018-02-28')]).value, '2022-02-28')
  })
  test('n.º 4: com vários processos, conta a última decisão final', () => {
    const several = instalmentsEnd([date('2021-06-01'), date('2019-01-15'), date('2020-03-10')])
    assert.equal(several.value, '2025-06-01')
    assert.equal(several.ground.kind === 'law' && several.ground.n, 4)
  })
})
