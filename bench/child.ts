// Fresh processes, for what cannot be measured in this one.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export const root = join(import.meta.dirname, '..')
const LONGEST = 60_000

type Environment = Readonly<Record<string, string>>

/** Runs a script of this repository; its last line of output is JSON. */
export async function child(
  script: string,
  args: readonly string[],
  env: Environment = {},
): Promise<unknown> {
  const started = spawn(process.execPath, ['--expose-gc', join(root, script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LONGEST,
  })
  const [output, [status]] = await Promise.all([text(started.stdout), once(started, 'exit')])
  if (status !== 0) throw new Error(`${script} ended with ${status}`)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '')
}

export type Server = { readonly url: URL; readonly process: ChildProcess }

/** Starts a server that prints its address. */
export async function serve(
  script: string,
  args: readonly string[] = [],
  env: Environment = {},
): Promise<Server> {
  const started = spawn(process.execPath, [join(root, script), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of started.stdout) {
    const address = /http:\/\/[\w.:]+/.exec(`${chunk}`)
    if (!address) continue
    started.stdout.resume()
    return { url: new URL(address[0]), process: started }
  }
  throw new Error(`${script} ended without listening`)
}

export async function stop({ process: server }: Server): Promise<void> {
  server.kill('SIGTERM')
  if (server.exitCode === null) await once(server, 'exit')
}
