// Installs what is missing, and only then. Runs on Node 20, before anything else is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './tree.mjs'

const lockfile = join(root, 'package-lock.json')
const installed = join(root, 'node_modules/.package-lock.json')
const stamp = join(root, 'node_modules/.autos-lock')

/** Makes node_modules agree with package-lock.json. What npm says goes to standard error. */
export function ensureInstalled() {
  const lock = readFileSync(lockfile)
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!agrees(JSON.parse(lock))) install()
  writeFileSync(stamp, hash)
}

/** Whether an install made by hand already has the versions of the lock (optional ones may be missing). */
function agrees(lock) {
  if (!existsSync(installed)) return false
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === '' ||
      (present[path] ? present[path].version === wanted.version : wanted.optional === true),
  )
}

function install() {
  console.error('A instalar as dependências (npm ci)…')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (npm.status === 0) return
  console.error(
    'Não foi possível instalar as dependências: o npm ci falhou (ver a mensagem acima).\n' +
      'Verifique a ligação à internet e o espaço em disco e volte a tentar.',
  )
  process.exit(1)
}
