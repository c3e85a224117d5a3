// Pages for tests: one browser for a test process, a fresh context for each page.
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { startServer } from './server.ts'

export type Variant = 'desktop' | 'no-js' | 'phone' | 'forced-colors'

const settings: Record<Variant, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 900 } },
  'no-js': { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
  phone: { viewport: { width: 320, height: 640 }, hasTouch: true },
  'forced-colors': { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
}

export const variants = Object.keys(settings) as readonly Variant[]

const variantOf = new WeakMap<Page, Variant>()
let browser: Promise<Browser> | undefined
after(async () => (await browser)?.close())

/**
 * Opens a page of the running program (`page.goto('/')` works) and gives it to `use`. Whatever goes wrong in the
 * page by itself fails the test: an exception, a console error, an asset that is missing or comes from elsewhere.
 */
export async function withPage(
  variant: Variant,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const baseURL = await startServer()
  browser ??= launchChromium()
  const context = await (await browser).newContext({
    ...settings[variant],
    baseURL,
    locale: 'pt-PT',
    timezoneId: 'Europe/Lisbon',
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    variantOf.set(page, variant)
    const complaints = complaintsOf(page, baseURL)
    await use(page)
    assert.deepEqual(complaints, [])
  } finally {
    await context.close()
  }
}

function complaintsOf(page: Page, baseURL: string): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    // A refused form is a 422 that the browser logs too; missing assets are seen below.
    const isStatus = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !isStatus) complaints.push(`console: ${message.text()}`)
  })
  page.on('response', (response) => {
    const isAsset = !['document', 'fetch', 'xhr'].includes(response.request().resourceType())
    if (isAsset && response.status() >= 400)
      complaints.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const own = request.url().startsWith(`${baseURL}/`) || /^(data|blob|about):/.test(request.url())
    if (!own) complaints.push(`from elsewhere: ${request.url()}`)
  })
  return complaints
}

/** No accessibility violation, and nothing that axe could not decide. */
export async function checkAxe(page: Page): Promise<void> {
  const copy = variantOf.get(page) === 'no-js' ? await copyForAxe(page) : undefined
  const axe = new AxeBuilder({ page: copy ?? page })
  // Under forced colours the person's own are drawn, and axe would judge those of the style sheet.
  if (variantOf.get(page) === 'forced-colors') axe.disableRules('color-contrast')
  const { violations, incomplete } = await axe.analyze()
  await copy?.context().close()
  const said = [...violations, ...incomplete].map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target).join(' | ')}`,
  )
  assert.deepEqual(said, [], `${page.url()} is accessible`)
}

/** axe is a script: a page without scripts is judged on a copy, in which only axe runs. */
async function copyForAxe(page: Page): Promise<Page> {
  const html = (await page.content()).replaceAll(/<\/?noscript>/g, '')
  const context = await (await browser)?.newContext({ viewport: page.viewportSize() })
  assert(context)
  await context.route('**/*', (route) => {
    const type = route.request().resourceType()
    if (type === 'document')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    return type === 'script' ? route.abort() : route.continue()
  })
  const copy = await context.newPage()
  await copy.goto(page.url())
  return copy
}

/** Nothing sticks out sideways: the page never scrolls in two directions. */
export async function checkNoOverflow(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: innerWidth,
  }))
  assert(content <= window, `${page.url()} is ${content} px wide in a window of ${window} px`)
}
