import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { type Finding, given } from '#base/finding'
import { euros } from '#base/money'
import { cite } from './citation.ts'
import { explain, say } from './explain.ts'
import { covers, reachOf, WHAT_IT_INCLUDES } from './lei-34-2004/art-006-what-it-covers.ts'
import { formsFor } from './lei-34-2004/art-007-who-is-entitled.ts'
import { assess } from './lei-34-2004/assessment.ts'
import { Lei34_2004 } from './lei-34-2004/diploma.ts'
import { parametersOn } from './lei-34-2004/parameters.ts'
import { CONSULTATION_FEE } from './parameters/consultation-fee.ts'
import { LATE_PAYMENT_INTEREST } from './parameters/late-payment-interest.ts'
import { instalmentsEnd } from './portaria-1085a-2004/art-013-stop.ts'
import { wording } from './wording.ts'

const IN_2026 = date('2026-03-15')
const couple = assess(
  {
    kind: 'household',
    size: 2,
    income: euros('13499.99'),
    assets: [
      { type: 'family-home', taxValue: euros('90000.00') },
      { type: 'registered-movable', marketValue: euros('0.00') },
    ],
    liquid: euros('0.00'),
  },
  parametersOn(IN_2026),
)
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('[PJ-03] a fundamentação em palavras', () => {
  test('diz os valores e os artigos, a conclusão primeiro', () => {
    const lines = explain(couple.insufficiency, wording)
    const month = lines.find(({ about }) => about === 'relevant-income-month')
    assert.equal(plain(month?.text ?? ''), 'Rendimento relevante por mês: 436,75 €')
    assert.equal(lines[0]?.depth, 0)
    assert.equal(
      lines[0]?.ground,
      'artigo 8.º-A, n.º 1, alínea b), da Lei n.º 34/2004, de 29 de julho',
    )
    const rate = lines.find(({ about }) => about === 'euribor-6m')
    assert.equal(plain(rate?.text ?? ''), 'Taxa de referência (Euribor a 6 meses): 2,139 %')
    const d = lines.find(({ about }) => about === 'coefficient-d')
    assert.equal(d?.text, 'Coeficiente das necessidades básicas: 0,288')
  })

  test('um artigo inteiro cita-se sem vírgula; com número ou alínea, com ela', () => {
    const { art } = Lei34_2004
    assert.deepEqual(
      [art('8.º-C')(), art('8.º-A')(5), art('16.º')(1, 'b'), Lei34_2004.annex('V')].map(cite),
      [
        'artigo 8.º-C da Lei n.º 34/2004, de 29 de julho',
        'artigo 8.º-A, n.º 5, da Lei n.º 34/2004, de 29 de julho',
        'artigo 16.º, n.º 1, alínea b), da Lei n.º 34/2004, de 29 de julho',
        'anexo, ponto V, da Lei n.º 34/2004, de 29 de julho',
      ],
    )
  })

  test('em inglês, os mesmos valores', () => {
    const texts = explain(couple.insufficiency, wording, 'en').map(({ text }) => text)
    assert.ok(texts.includes('Relevant income a month: €436.75'))
    assert.ok(texts.includes('Coefficient for basic needs: 0.288'))
  })

  test('taxas negativas têm sinal', () => {
    const rate = parametersOn(date('2021-03-15')).rate
    assert.equal(plain(say(rate, wording)), 'Taxa de referência (Euribor a 6 meses): −0,519 %')
  })
})

describe('cada conclusão da lei tem palavras', () => {
  const trees: readonly Finding[] = [
    couple.insufficiency,
    ...(couple.phased ? [couple.phased.instalment, couple.phased.rhythm] : []),
    ...WHAT_IT_INCLUDES,
    reachOf('registry'),
    reachOf('administrative-offence'),
    reachOf('family'),
    formsFor('natural-person'),
    formsFor('non-profit'),
    CONSULTATION_FEE.on(IN_2026),
    LATE_PAYMENT_INTEREST.on(IN_2026),
    ...(['court-fee', 'case-costs', 'lawyer', 'defence-counsel', 'enforcement-agent'] as const).map(
      (cost) => covers(['fee-exemption'], cost),
    ),
  ]
  for (const tree of trees)
    test(tree.about, () => {
      for (const language of ['pt', 'en'] as const)
        for (const { text } of explain(tree, wording, language))
          assert.doesNotMatch(text, /undefined|\[object|NaN|^$/)
    })
  test('instalments-end', () => {
    const end = instalmentsEnd([date('2020-03-10')])
    assert.equal(
      say(end, wording),
      'As prestações que vençam depois deste dia já não são exigíveis: 10 de março de 2024',
    )
  })

  test('nenhuma regra faz uma conclusão sem palavras', () => {
    const folder = new URL('.', import.meta.url)
    const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    )
    const said = rules.flatMap((name) => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(
        /\b(?:found|given)\(\s*'([a-z0-9-]+)'/g,
      ),
    ])
    assert.ok(said.length > 80)
    assert.deepEqual(
      said.map(([, about]) => about as string).filter((about) => wording[about] === undefined),
      [],
    )
  })

  test('uma conclusão sem palavras é um erro nosso', () => {
    const unknown = given('no-such-finding', 1, { kind: 'fact', origin: 'declared' })
    assert.throws(() => say(unknown, wording), /no words for finding "no-such-finding"/)
  })
})
