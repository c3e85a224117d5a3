// `npm run bench -- [NAME…] [--json]`: the measurements, each beside its peers or limit in the same run.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, isStale } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { underNode24 } from './node24.mjs'
import { root } from './tree.mjs'

ensureInstalled()
await underNode24(fileURLToPath(import.meta.url))
if (isStale()) await build()
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', join(root, 'bench/run.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
