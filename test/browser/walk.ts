// A person at the simulator: fills in each page and goes on, as far as the result.
import type { Page } from 'playwright-core'

export type Told = {
  readonly applicant?: string
  readonly status?: string
  readonly reciprocity?: string
  readonly residence?: string
  readonly court?: string
  readonly matter?: string
  readonly deadline?: 'yes' | 'no'
  readonly size?: string
  readonly conflict?: 'yes'
  /** Yearly amounts, one line each; none: nobody has an income. */
  readonly incomes?: readonly string[]
  readonly home?: string
  readonly bank?: string
  readonly own?: string
  readonly situations?: readonly string[]
  readonly victim?: string
  readonly paid?: string
  readonly others?: string
}

/** A fixed day, so that the law of the answers never changes. */
const DAY = '15/6/2026'

export const next = (page: Page): Promise<void> =>
  page.locator('main button[name=go][value=next]').click()

const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`[name="${name}"][value="${value}"]`).check()
const type = (page: Page, name: string, text: string): Promise<void> =>
  page.locator(`[name="${name}"]`).fill(text)
const select = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"]`).selectOption(value)

export async function tellCase(page: Page, told: Told): Promise<void> {
  await choose(page, 'applicant', told.applicant ?? 'natural-person')
  await choose(page, 'need', 'both')
  await type(page, 'on', DAY)
  await next(page)
  if ((told.applicant ?? 'natural-person') === 'natural-person') {
    await choose(page, 'nationality', told.status ?? 'portuguese')
    if (told.reciprocity) await choose(page, 'reciprocity', told.reciprocity)
    await choose(page, 'residence', told.residence ?? 'portugal')
    await next(page)
  }
  await select(page, 'matter', told.matter ?? 'family')
  await choose(page, 'court', told.court ?? 'portugal')
  await choose(page, 'courtDeadlineRunning', told.deadline ?? 'no')
  await next(page)
}

export async function tellHousehold(page: Page, told: Told): Promise<void> {
  if (told.size) await type(page, 'householdSize', told.size)
  if (told.conflict) await choose(page, 'householdConflict', told.conflict)
  await next(page)
}

export async function tellIncome(page: Page, { incomes = [] }: Told): Promise<void> {
  await choose(page, 'hasIncome', incomes.length > 0 ? 'yes' : 'no')
  for (const [line, amount] of incomes.entries()) {
    if (line > 0) await page.locator('[name=go][value=more-incomes]').click()
    await select(page, `incomes.${line}.source`, line === 0 ? 'work' : 'pension')
    await select(page, `incomes.${line}.payments`, '1')
    await type(page, `incomes.${line}.amount`, amount)
  }
  await next(page)
}

export async function tellAssets(page: Page, told: Told): Promise<void> {
  await choose(page, 'hasAssets', told.home ? 'yes' : 'no')
  if (told.home) {
    await select(page, 'assets.0.type', 'family-home')
    await type(page, 'assets.0.value', told.home)
  }
  await type(page, 'bankBalance', told.bank ?? '0')
  await type(page, 'listedSecurities', '0')
  await next(page)
}

export async function tellSituation(page: Page, told: Told): Promise<void> {
  for (const situation of told.situations ?? [])
    await page.locator(`[name="situations.${situation}"]`).check()
  if (told.victim) await choose(page, 'victim', told.victim)
  if (told.others) await choose(page, 'otherInstalments', told.others)
  if (told.paid) await type(page, 'paid', told.paid)
  await next(page)
}

/** From the first page to the result; `look` is called on the pages along the way. */
export async function simulate(
  page: Page,
  told: Told = {},
  look = async (): Promise<void> => {},
): Promise<void> {
  await page.goto('/simulador')
  await look()
  await tellCase(page, told)
  await look()
  if ((told.applicant ?? 'natural-person') === 'natural-person') {
    await tellHousehold(page, { size: '1', ...told })
    await look()
    await tellIncome(page, told)
    await look()
    await tellAssets(page, told)
    await look()
    if (told.conflict) {
      if (told.own) await type(page, 'own.income', told.own)
      await next(page)
      await look()
    }
  }
  await tellSituation(page, told)
  await look()
}

/** What is read at a place, with plain spaces. */
export const textOf = async (page: Page, place = 'main'): Promise<string> =>
  (await page.locator(place).first().innerText()).replaceAll('\u00a0', ' ')

export const answer = (page: Page): Promise<string> => textOf(page, '#resposta')
