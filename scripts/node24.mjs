// The project brings its own Node 24 (Linux x64). Elsewhere the Node that runs this must be 24 or later.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './tree.mjs'

const bin = join(root, 'node_modules/.bin')

/** Returns when this process is Node 24 or later; otherwise runs `script` again in one and exits as it does. */
export async function underNode24(script) {
  if (Number.parseInt(process.versions.node, 10) >= 24) return
  const own = join(bin, 'node')
  if (!existsSync(own)) {
    console.error(
      `É preciso o Node 24 ou posterior; este é o ${process.versions.node}.\n` +
        'Só em Linux x64 é que o projeto traz o seu: instale o Node 24 e volte a tentar.',
    )
    process.exit(1)
  }
  const child = spawn(own, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  const [code, signal] = await once(child, 'exit')
  process.exit(code ?? 128 + constants.signals[signal])
}
