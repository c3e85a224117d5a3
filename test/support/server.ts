// The program itself, started once for a test process, as a person would start it.
import assert from 'node:assert/strict'
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { after } from 'node:test'

const root = resolve(import.meta.dirname, '../..')
let server: ChildProcessByStdio<null, Readable, null> | undefined
let started: Promise<string> | undefined

// In force for the whole process, since this module is loaded once.
after(async () => {
  if (!server || server.exitCode !== null) return
  server.kill('SIGTERM')
  await once(server, 'exit')
})

/** The address of a running server, without a slash at its end: the same for every test of this process. */
export const startServer = (): Promise<string> => {
  started ??= start()
  return started
}

async function start(): Promise<string> {
  const port = await freePort()
  server = spawn(process.execPath, [join(root, 'scripts/autos.mjs'), 'serve'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.on('exit', () => server?.kill()) // should the tests be cut short
  const address = `http://127.0.0.1:${port}`
  await firstLineWith(server.stdout, address)
  const ready = await fetch(`${address}/ready`)
  assert.equal(ready.status, 200, 'the server that says where it listens is ready')
  return address
}

/** The server prints its address when it listens; if it ends before, so does the wait. */
async function firstLineWith(output: Readable, address: string): Promise<void> {
  const lines = createInterface(output)
  for await (const line of lines)
    if (line.includes(address)) {
      output.resume()
      return
    }
  throw new Error(`The server ended without listening on ${address}`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  assert(typeof address === 'object' && address)
  return address.port
}
