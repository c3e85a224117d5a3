// The deadline counter, as people use it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkAxe, checkNoOverflow, variants, withPage } from '../support/browser.ts'
import { textOf } from './walk.ts'

describe('contar prazos', () => {
  for (const variant of variants)
    test(`${variant}: do formulário ao dia, com o calendário`, async () => {
      await withPage(variant, async (page) => {
        await page.goto('/prazos')
        await page.locator('[name=what][value=opposition]').check()
        await page.locator('[name=from]').fill('10/7/2026')
        await page.getByRole('button', { name: 'Contar o prazo' }).click()
        // 11 to 15 July: 5 days; court holidays 16 July to 31 August; 1 to 25 September: 25 days
        assert.equal(await textOf(page, '.answer .value'), 'sexta-feira, 25 de setembro de 2026')
        assert.equal(await page.locator('table.month').count(), 3)
        assert.match(await textOf(page), /férias judiciais, não conta/)
        assert.match(await textOf(page), /1\.º dia com multa/)
        await checkNoOverflow(page)
        if (variant !== 'no-js') await checkAxe(page)
      })
    })

  test('os dias que não contam dizem porquê, e o endereço guarda a pergunta', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/prazos?what=documents&from=2/6/2026&municipality=1106&go=count')
      const working = page.locator('table').last()
      await page.getByText('Dia a dia').click()
      assert.match(await working.innerText(), /04\/06\/2026\s+–\s+.*Corpo de Deus/)
      await page.getByRole('link', { name: 'English' }).click()
      assert.match(page.url(), /\/en\/prazos\?what=documents&from=2%2F6%2F2026/)
      assert.match(await textOf(page, '.answer'), /2026/)
    })
  })

  test('outro prazo: as perguntas aparecem sem JavaScript quando fazem falta', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/prazos')
      assert.equal(await page.locator('#regime').isVisible(), false)
      await page.locator('[name=what][value=other]').check()
      await page.locator('#regime').selectOption('cc279.months')
      await page.locator('#length').fill('2')
      await page.locator('#unit').selectOption('month')
      await page.locator('#from').fill('2026-01-31')
      await page.getByRole('button', { name: 'Contar o prazo' }).click()
      assert.match(await textOf(page, '.answer .value'), /31 de março de 2026/)
    })
  })

  test('carta registada: mostra o dia em que se considera recebida', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/prazos')
      await page.locator('[name=what][value=hearing]').check()
      await page.locator('#from').fill('16/4/2025')
      await page.locator('#channel').selectOption('cpa-registered-letter')
      await page.getByRole('button', { name: 'Contar o prazo' }).click()
      assert.match(await textOf(page, '.answer'), /Considera-se recebida em\s+22 de abril de 2025/)
    })
  })

  test('erros: em cima, em cada campo, com o que se escreveu', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/prazos')
      await page.locator('[name=what][value=other]').check()
      await page.locator('#length').fill('muitos')
      await page.locator('#from').fill('30/2/2026')
      await page.getByRole('button', { name: 'Contar o prazo' }).click()
      assert.match(await page.title(), /^Erro: /)
      assert.equal(await page.locator('.errors a').count(), 4)
      assert.equal(await page.locator('#from').inputValue(), '30/2/2026')
      assert.equal(await page.locator('#length').inputValue(), 'muitos')
    })
  })
})
