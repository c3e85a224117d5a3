// A Chromium for the tests, wherever they run: the one inside the packages, else the system's, else one is
// installed. Tests are never skipped for want of a browser.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const args = [
  ...['--no-sandbox', '--no-first-run', '--no-default-browser-check', '--font-render-hinting=none'],
  ...['--disable-gpu', '--disable-quic', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]
const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..')
const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'))
const unpacked = resolve(import.meta.dirname, `../../var/chromium-${version}`)
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export async function launchChromium(): Promise<Browser> {
  const failures: unknown[] = []
  for (const launch of [launchPacked, launchSystem, installAndLaunch])
    try {
      return await launch()
    } catch (failure) {
      failures.push(failure)
    }
  throw new AggregateError(failures, 'No Chromium could be started: install one and try again')
}

async function launchPacked(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('only for Linux x64')
  if (!existsSync(unpacked)) await unpack()
  return chromium.launch({
    executablePath: join(unpacked, 'chromium'),
    args,
    // A bare system lacks the libraries and the fonts; the package brings both.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(unpacked, 'al2023/lib'),
      FONTCONFIG_PATH: join(unpacked, 'fonts'),
    },
  })
}

/** Unpacks beside and moves into place, so that nobody ever starts half a browser. */
async function unpack(): Promise<void> {
  const draft = `${unpacked}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = draft // the package unpacks into the folder for temporary files
  for (const part of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'])
    await inflate(join(packed, 'bin', part))
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  if (existsSync(unpacked)) rmSync(draft, { recursive: true })
  else renameSync(draft, unpacked)
}

async function launchSystem(): Promise<Browser> {
  const executablePath = systemPaths.find(existsSync)
  if (!executablePath) throw new Error(`none at ${systemPaths.join(', ')}`)
  return chromium.launch({ executablePath, args })
}

async function installAndLaunch(): Promise<Browser> {
  if (process.getuid?.() !== 0) throw new Error('only root may install one')
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    spawnSync('apt-get', step, { stdio: 'inherit' })
  return launchSystem()
}
