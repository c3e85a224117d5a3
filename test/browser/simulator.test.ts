// Whole journeys through the simulator.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkAxe, checkNoOverflow, withPage } from '../support/browser.ts'
import { answer, next, simulate, tellCase, tellHousehold, textOf } from './walk.ts'

// 2026: n = 1, 9 000 € → (1 − 0,288 − 0,207) × 9 000 / 12 = 378,75 € ≤ 402,85 €
const POOR = { incomes: ['9 000,00'] }
// n = 1, 12 000 € → 505,00 € a month; 6 060 / 72 = 84,17 €
const PHASED = { incomes: ['12000'] }
const RICH = { incomes: ['60 000'] }

describe('simulador, o caminho todo', () => {
  test('[PJ-03] [PJ-04] sem JavaScript: quem pouco tem não paga', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, POOR)
      assert.equal(await answer(page), 'Em princípio, tem direito a apoio sem pagar')
      assert.match(await textOf(page), /378,75 €/)
      assert.match(await textOf(page), /não é uma decisão/)
      assert.equal(page.url().includes('?'), false)
    })
  })

  test('[PJ-23] telemóvel: prestações em desenho e em tabela', async () => {
    await withPage('phone', async (page) => {
      await simulate(page, PHASED)
      assert.equal(await answer(page), 'Em princípio, tem direito, pagando em prestações')
      const text = await textOf(page)
      assert.match(text, /Paga-se todos os meses: 12 pagamentos por ano, de 84,17 €/)
      await checkNoOverflow(page)
      await checkAxe(page)
    })
  })

  test('[PJ-04] o botão Voltar do navegador mostra a pergunta anterior, com o que se escreveu', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/simulador')
      await tellCase(page, {})
      const asked = await textOf(page, 'h1')
      await tellHousehold(page, { size: '3' })
      assert.notEqual(await textOf(page, 'h1'), asked)
      await page.goBack()
      assert.equal(await textOf(page, 'h1'), asked)
      await next(page)
      await page.goBack()
      assert.equal(await textOf(page, 'h1'), asked)
    })
  })

  test('[PJ-24] diz quando se pode deixar de pagar', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, { ...PHASED, paid: '250' })
      assert.match(await textOf(page), /Já pagou mais de 204,00 €/)
    })
  })

  test('[PJ-07] com prestações noutro processo, diz que se paga um de cada vez', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, { ...PHASED, others: 'member-in-the-same-case' })
      assert.match(await textOf(page), /uma de cada vez, pela ordem de concessão/)
      assert.match(await textOf(page), /um tribunal decidiu/)
    })
  })

  test('muito dinheiro no banco exclui, com qualquer rendimento, e diz-se', async () => {
    await withPage('no-js', async (page) => {
      // 24 × 537,13 € = 12 891,12 €
      await simulate(page, { ...POOR, bank: '12 891,13' })
      assert.equal(await answer(page), 'Em princípio, não tem direito')
      assert.match(await textOf(page, '.answer'), /dinheiro no banco/)
      await simulate(page, { ...POOR, bank: '12 891,12' })
      assert.equal(await answer(page), 'Em princípio, tem direito a apoio sem pagar')
    })
  })

  test('cores forçadas: quem pode pagar não tem direito, mas há exceções e o que mudaria', async () => {
    await withPage('forced-colors', async (page) => {
      await simulate(page, { ...RICH, size: '2' })
      assert.equal(await answer(page), 'Em princípio, não tem direito')
      const text = await textOf(page)
      assert.match(text, /Exceções que pode pedir/)
      assert.match(text, /Com menos .* de rendimento por ano/)
      await checkAxe(page)
    })
  })

  test('[PJ-02] uma empresa: uma pessoa decide, e só se pergunta o que importa', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, { applicant: 'for-profit', matter: 'civil-commercial' })
      assert.equal(await answer(page), 'Uma pessoa dos serviços tem de decidir')
      assert.match(await textOf(page), /Estatutos|Contas|Balancete/)
    })
  })

  test('[PJ-05] caso contra alguém da casa: também se mostra só com os meios próprios', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, { ...RICH, size: '2', conflict: 'yes', own: '5000' })
      const text = await textOf(page)
      assert.match(text, /Se contarem só os seus meios[\s\S]*apoio judiciário sem pagar/)
    })
  })

  test('[PJ-12] [PJ-21] a lista de documentos vem das respostas', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, {
        ...POOR,
        home: '90000',
        situations: ['unemployed-with-benefit', 'company-officer'],
      })
      const text = await textOf(page, 'section:has(#documentos)')
      assert.match(text, /Recibos de vencimento/)
      assert.match(text, /Caderneta predial/)
      assert.match(text, /Não é preciso[\s\S]*Prova de desemprego/)
    })
  })

  test('[PJ-18] processo noutro país da União: pede-se em Portugal, com o formulário da União', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, { ...POOR, court: 'other-eu' })
      assert.equal(await answer(page), 'Quem decide é o país do tribunal')
      assert.match(await textOf(page, 'section:has(#proximo)'), /formulário da União Europeia/)
    })
  })

  test('com prazo a correr, o aviso de levar o comprovativo ao tribunal vem logo a seguir à resposta', async () => {
    await withPage('desktop', async (page) => {
      await simulate(page, { ...POOR, deadline: 'yes' })
      assert.match(await textOf(page, '.notice.urgent'), /Só se interrompe se pedir um advogado/)
      await page.getByText('Em princípio, tem direito a proteção jurídica').click()
      await checkAxe(page)
    })
  })
})

describe('simulador, respostas', () => {
  for (const variant of ['desktop', 'phone', 'forced-colors'] as const)
    test(`${variant}: cada página é acessível e cabe no ecrã`, async () => {
      await withPage(variant, async (page) => {
        const told = { ...PHASED, size: '2', conflict: 'yes', own: '1', home: '1' } as const
        await simulate(page, told, async () => {
          await checkAxe(page)
          await checkNoOverflow(page)
        })
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true
        })
        await checkAxe(page)
        await checkNoOverflow(page)
      })
    })

  test('sem escolher nada: mensagens em cima e em cada pergunta, título com «Erro»', async () => {
    await withPage('desktop', async (page) => {
      await page.goto('/simulador')
      await next(page)
      assert.match(await page.title(), /^Erro: /)
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'errors')
      await page.getByRole('link', { name: 'Escolha quem precisa de ajuda.' }).click()
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'applicant')
      await checkAxe(page)
    })
  })

  test('o que se escreve mal fica como se escreveu, com a mensagem ao lado', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/simulador')
      await tellCase(page, {})
      await tellHousehold(page, { size: '-3' })
      assert.equal(await page.locator('[name=householdSize]').inputValue(), '-3')
      await page.locator('[name=householdSize]').fill('2')
      await next(page)
      await page.locator('[name=hasIncome][value=yes]').check()
      await page.locator('[name="incomes.0.amount"]').fill('nove mil')
      await next(page)
      assert.equal(await page.locator('[name="incomes.0.amount"]').inputValue(), 'nove mil')
      assert.equal(await page.locator('.errors a').count(), 3)
    })
  })

  test('voltar atrás e alterar uma resposta guarda as outras', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, PHASED)
      await page.getByText('As suas respostas').click()
      await page.locator('[name=go][value=household]').click()
      assert.equal(await page.locator('[name=householdSize]').inputValue(), '1')
      await page.locator('[name=householdSize]').fill('3')
      for (let step = 0; step < 4; step++) await next(page)
      assert.equal(await answer(page), 'Em princípio, tem direito a apoio sem pagar')
    })
  })

  test('juntar e retirar rendimentos', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, { incomes: ['6000', '6000'] })
      assert.match(await textOf(page), /505,00 €/)
      await page.getByText('As suas respostas').click()
      await page.locator('[name=go][value=income]').click()
      await page.locator('[name=go][value=less-incomes-0]').click()
      assert.equal(await page.locator('[name="incomes.0.source"]').inputValue(), 'pension')
      assert.equal(await page.locator('[name="incomes.1.amount"]').count(), 0)
    })
  })

  test('o que falta: diz qual é a resposta que decide e leva até ela', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/simulador')
      await tellCase(page, {})
      await tellHousehold(page, { size: '1' })
      await page.locator('[name=hasIncome][value=unknown]').check()
      await next(page)
      await page.locator('[name=hasAssets][value=no]').check()
      await next(page)
      await next(page)
      assert.equal(await answer(page), 'Ainda não é possível dizer')
      await page.getByRole('button', { name: 'Responder ao que falta' }).click()
      assert.match(await textOf(page, 'h1'), /Rendimentos da casa/)
    })
  })

  test('em inglês, a meio do caminho e no resultado, sem perder respostas', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/simulador')
      await tellCase(page, {})
      await page.locator('[name=householdSize]').fill('4')
      await page.getByRole('button', { name: 'English' }).click()
      assert.match(page.url(), /\/en\/simulador$/)
      assert.equal(await textOf(page, 'h1'), 'Who lives with you')
      assert.equal(await page.locator('[name=householdSize]').inputValue(), '4')
      await simulate(page, PHASED)
      await page.getByRole('button', { name: 'English' }).click()
      assert.equal(await answer(page), 'In principle you are entitled, paying by instalments')
      assert.match(await textOf(page), /€84\.17/)
    })
  })

  test('Enter num campo vai para a página seguinte', async () => {
    await withPage('desktop', async (page) => {
      await page.goto('/simulador')
      await tellCase(page, {})
      await page.locator('[name=householdSize]').fill('1')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'Rendimentos da casa' }).waitFor()
    })
  })

  test('com JavaScript, o resultado acompanha o que se escreve', async () => {
    await withPage('desktop', async (page) => {
      await simulate(page, PHASED)
      const preview = page.locator('[data-preview]')
      assert.equal(await preview.isVisible(), false)
      await page.locator('[name="incomes.0.amount"]').fill('6000')
      await preview.getByText('apoio sem pagar').waitFor()
      await page.locator('[name="incomes.0.amount"]').fill('60000')
      await preview.getByText('não tem direito').waitFor()
      await checkAxe(page)
    })
  })

  test('sem JavaScript, «Calcular outra vez» faz o mesmo', async () => {
    await withPage('no-js', async (page) => {
      await simulate(page, PHASED)
      await page.locator('[name=householdSize]').fill('3')
      await page.getByRole('button', { name: 'Calcular outra vez' }).click()
      assert.equal(await answer(page), 'Em princípio, tem direito a apoio sem pagar')
    })
  })
})
