// Every page, as different people meet it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkAxe, checkNoOverflow, variants, withPage } from '../support/browser.ts'
import { textOf } from './walk.ts'

const PATHS = [
  '/',
  '/simulador',
  '/prazos',
  '/prazos?what=documents&from=10/7/2026&go=count',
  '/prazos?what=challenge&from=10/7/2026&go=count',
  '/prazos?what=other&regime=cc279.years&length=1&unit=year&from=10/7/2026&municipality=0101&go=count',
  '/prazos?what=opposition&from=nunca&go=count',
  '/protecao-juridica',
  '/lei',
  '/lei/valores',
  '/lei/lei-34-2004',
  '/lei/lei-34-2004/8-a',
  '/acessibilidade',
  '/privacidade',
  '/nada',
  '/en',
  '/en/prazos?what=fee&from=10/7/2026&go=count',
  '/en/lei/cpa/87',
]

describe('páginas', () => {
  for (const variant of variants)
    test(`${variant}: acessíveis, sem nada a sair do ecrã, com um só título`, async () => {
      await withPage(variant, async (page) => {
        for (const path of PATHS) {
          await page.goto(path)
          assert.equal(await page.locator('h1').count(), 1, path)
          await checkNoOverflow(page)
          if (variant === 'no-js') continue
          await page.evaluate(() => {
            for (const fold of document.querySelectorAll('details')) fold.open = true
          })
          await checkNoOverflow(page)
          await checkAxe(page)
        }
      })
    })

  test('a página inicial leva às tarefas e responde ao que as pessoas perguntam', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/')
      await page.getByText('Pedi há mais de um mês e ninguém respondeu').click()
      await page.getByRole('link', { name: 'Contar os 30 dias do meu pedido' }).click()
      assert.equal(await page.locator('[name=what][value=decision]').isChecked(), true)
      await page.goto('/')
      await page.getByRole('link', { name: 'Começar a simulação' }).click()
      assert.match(page.url(), /\/simulador$/)
    })
  })

  test('[PJ-01] diz o que a proteção inclui, também fora do tribunal, e o que não é para entidades', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/protecao-juridica')
      const text = await textOf(page)
      assert.match(text, /Consulta jurídica[\s\S]*Apoio judiciário/)
      assert.match(text, /divórcio por mútuo consentimento/)
      assert.match(text, /As associações, as fundações e as empresas não têm consulta jurídica/)
    })
  })

  test('[PJ-06] mostra as sete modalidades, as que se juntam e as que não são para entidades', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/protecao-juridica')
      const text = await textOf(page)
      for (const letter of 'abcdefg') assert.match(text, new RegExp(`${letter}\\) `))
      assert.match(text, /não existe para pessoas coletivas/)
      assert.match(text, /Não se juntam/)
    })
  })

  test('[PJ-26] cada artigo diz o que diz, onde se usa e leva ao texto oficial', async () => {
    await withPage('no-js', async (page) => {
      await page.goto('/lei')
      await page.getByRole('link', { name: 'artigo 8.º-A' }).click()
      const official = page.getByRole('link', { name: 'Texto oficial' })
      assert.match((await official.getAttribute('href')) ?? '', /data\.dre\.pt\/eli\/lei\/34\/2004/)
      assert.match(await textOf(page), /No simulador: se os meios chegam/)
      assert.match(await textOf(page), /Nenhum guia .* substituem a lei/)
    })
  })

  test('o salto para o conteúdo é a primeira paragem do teclado', async () => {
    await withPage('desktop', async (page) => {
      await page.goto('/')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'conteudo')
    })
  })

  test('nada fica guardado: nem cookies nem memória do navegador', async () => {
    await withPage('desktop', async (page) => {
      for (const path of ['/', '/simulador', '/prazos']) await page.goto(path)
      assert.deepEqual(await page.context().cookies(), [])
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0)
    })
  })
})
