import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { date } from '#base/dates'
import { buildApp } from './app.tsx'

const assets = { folder: import.meta.dirname, manifest: { 'style.css': 'style-1.css' } }
const app = await buildApp({ today: () => date('2026-06-15'), assets })

const get = (url: string) => app.inject({ url })
const post = (body: string, url = '/simulador') =>
  app.inject({
    method: 'POST',
    url,
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

describe('páginas do portal', () => {
  test('português na raiz, inglês em /en, cada uma na sua língua', async () => {
    const [pt, en] = [await get('/'), await get('/en')]
    assert.match(pt.body, /<html lang="pt-PT">[\s\S]*De que precisa\?/)
    assert.match(en.body, /<html lang="en">[\s\S]*What do you need\?/)
  })

  test('nada vem de fora, nada corre em linha, nada se guarda nem se envia adiante', async () => {
    const { headers, body } = await get('/simulador')
    assert.match(`${headers['content-security-policy']}`, /default-src 'none'/)
    assert.doesNotMatch(`${headers['content-security-policy']}`, /unsafe/)
    assert.equal(headers['referrer-policy'], 'no-referrer')
    assert.equal(headers['cache-control'], 'private, no-cache')
    assert.equal(headers['set-cookie'], undefined)
    assert.doesNotMatch(body, /style="|onclick|<script>/)
  })

  test('páginas de erro em português, com o que fazer', async () => {
    const missing = await get('/nao-existe')
    assert.equal(missing.statusCode, 404)
    assert.match(missing.body, /Página não encontrada/)
    const large = await post(`applicant=${'x'.repeat(70_000)}`)
    assert.equal(large.statusCode, 413)
    assert.match(large.body, /grande demais/)
    const json = await app.inject({
      method: 'POST',
      url: '/en/simulador',
      body: '<a/>',
      headers: { 'content-type': 'text/xml' },
    })
    assert.equal(json.statusCode, 415)
    assert.match(json.body, /could not read/)
    assert.equal((await get('/lei/lei-34-2004/999')).statusCode, 404)
  })

  test('um endereço que não se pode ler responde como os outros', async () => {
    for (const url of ['/%', '/%ff', '/lei/%E0%A4%A', '/assets/x%']) {
      const { statusCode, body, headers } = await get(url)
      assert.equal(statusCode, 404, url)
      assert.match(body, /Página não encontrada/)
      assert.match(`${headers['content-security-policy']}`, /default-src 'none'/)
    }
    assert.match((await get('/en/%')).body, /<html lang="en">/)
    assert.equal((await get('/api/v1/%')).json().code, 'not-found')
  })

  test('um erro nosso não mostra entranhas', async () => {
    const broken = await buildApp({
      today: () => {
        throw new Error('entranhas')
      },
      assets,
    })
    const { statusCode, body } = await broken.inject({ url: '/' })
    assert.equal(statusCode, 500)
    assert.match(body, /correu mal do nosso lado/)
    assert.doesNotMatch(body, /entranhas/)
  })

  test('quem pede demais espera, com uma página que o diz', async () => {
    const many = { url: '/privacidade', remoteAddress: '203.0.113.7' }
    for (let i = 0; i < 600; i++) await app.inject(many)
    const { statusCode, body } = await app.inject(many)
    assert.equal(statusCode, 429)
    assert.match(body, /Espere um minuto/)
  })
})

const WHO = 'step=who&go=next&applicant=natural-person&need=both'
const MOST =
  'applicant=natural-person&need=both&on=15/6/2026&nationality=portuguese&residence=portugal&matter=family&court=portugal&courtDeadlineRunning=no&householdSize=1&hasAssets=no&bankBalance=0&listedSecurities=0'

describe('simulador: entradas más', () => {
  test('fica na página, diz o que está mal e guarda o que se escreveu', async () => {
    for (const on of ['ontem', '31/2/2026', '9'.repeat(500), '<script>alert(1)</script>']) {
      const { statusCode, body } = await post(`${WHO}&on=${encodeURIComponent(on)}`)
      assert.equal(statusCode, 422)
      assert.match(body, /<title>Erro: /)
      assert(body.includes(on.replaceAll('<', '&lt;').slice(0, 20)), on)
      assert.doesNotMatch(body, /<script>alert/)
    }
  })

  test('rendimentos sem sentido: negativos, enormes, com letras, noutra codificação', async () => {
    for (const amount of ['-1', '1e9', '99999999999', 'mil', '1,234', '%E1%E9', '%00', '٣٤']) {
      const typed = `incomes.0.source=work&incomes.0.payments=12&incomes.0.amount=${amount}`
      const { statusCode, body } = await post(`step=income&go=next&${MOST}&hasIncome=yes&${typed}`)
      assert.equal(statusCode, 422, amount)
      assert.match(body, /href="#incomes\.0\.amount"/)
    }
  })

  test('quem diz que há rendimentos tem de escrever pelo menos um', async () => {
    const blank = 'incomes.0.source=&incomes.0.amount=&incomes.1.source=&incomes.1.amount='
    const { statusCode, body } = await post(`step=income&go=next&${MOST}&hasIncome=yes&${blank}`)
    assert.equal(statusCode, 422)
    assert.match(body, /href="#incomes\.0\.source"/)
    assert.doesNotMatch(body, /href="#incomes\.1/)
  })

  test('formas portuguesas de escrever dinheiro são entendidas', async () => {
    for (const amount of ['12000', '12.000,00', '12 000 €', '12000.00', 'EUR 12000']) {
      const typed = `incomes.0.source=work&incomes.0.payments=1&incomes.0.amount=${encodeURIComponent(amount)}`
      const { body } = await post(`step=situation&go=next&${MOST}&hasIncome=yes&${typed}`)
      assert.match(body, /84,17/, amount)
    }
  })

  test('um erro numa página anterior leva até ela em vez do resultado', async () => {
    const { statusCode, body } = await post(
      `step=situation&go=next&${MOST.replace('householdSize=1', 'householdSize=0')}&hasIncome=no`,
    )
    assert.equal(statusCode, 422)
    assert.match(body, /href="#householdSize"/)
  })

  test('campos desconhecidos, passos desconhecidos e botões desconhecidos não estragam nada', async () => {
    const { statusCode, body } = await post(`${WHO}&step=nada&go=less-nada-x&hacker=1&__proto__=2`)
    assert.equal(statusCode, 200)
    assert.doesNotMatch(body, /hacker|__proto__/)
    for (const go of ['more-incomes', 'more-nada', 'less-assets-99', 'result', 'back'])
      assert((await post(`go=${go}`)).statusCode < 500, go)
    assert.equal((await post('')).statusCode, 422)
  })

  test('antes de 2008 a lei não se calcula: diz-se, e muda-se o dia', async () => {
    const typed = MOST.replace('15/6/2026', '1/6/2007')
    const { body } = await post(`step=situation&go=next&${typed}&hasIncome=no`)
    assert.match(body, /não é conhecida aqui/)
    assert.match(body, /Mudar o dia/)
  })

  test('depois do que se conhece é uma estimativa, e diz-se', async () => {
    const typed = MOST.replace('15/6/2026', '1/6/2031')
    const { body } = await post(`step=situation&go=next&${typed}&hasIncome=no`)
    assert.match(body, /Estimativa/)
  })
})

describe('prazos: entradas más', () => {
  const WRONG = [
    'what=documents&from=',
    'what=documents&from=1/1/1850',
    'what=documents&from=1/1/2099',
    'what=other&regime=cpa.workingDays&unit=month&length=2&from=1/6/2026',
    'what=other&regime=hours&unit=hour&length=25&from=1/6/2026',
    'what=documents&from=1/6/2026&municipality=9999',
    'what=documents&from=1/6/2026&dilation=-4',
    'what=documents&from=1/6/2026&tolerance=natal',
    'what=documents&from=1/6/2026&suspendedFrom=9/6/2026&suspendedTo=1/6/2026',
    'what=documents&from=1/6/2026&channel=pombo',
    'what=nada&from=1/6/2026',
  ]
  for (const query of WRONG)
    test(query, async () => {
      const { statusCode, body } = await get(`/prazos?${query}&go=count`)
      assert.equal(statusCode, 422)
      assert.match(body, /<div class="errors"/)
    })
})
