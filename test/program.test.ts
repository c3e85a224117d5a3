// The program as it is started: its commands, its exit codes, the server that starts and stops.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const caseFile = fileURLToPath(new URL('./cases/deadline-cases.json', import.meta.url))
const withPages = ['--import', 'tsx', program]

const autos = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })

describe('autos', () => {
  test('sem comando, diz como se usa e acaba com 2', () => {
    const { status, stdout, stderr } = autos([])
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^Uso: autos COMANDO/)
  })
  test('com --help, diz como se usa e acaba com 0', () => {
    const { status, stdout } = autos(['--help'])
    assert.equal(status, 0)
    for (const name of ['serve', 'assess', 'deadline', 'cases', 'trace', 'bench'])
      assert.match(stdout, new RegExp(`\\n {2}${name} `))
  })
  for (const name of ['asses', 'constructor', '__proto__'])
    test(`${name} não é comando`, () => {
      const { status, stderr } = autos([name])
      assert.equal(status, 2)
      assert.match(stderr, /este comando não existe/)
    })
  test('[B11] autos cases acaba com 0 e a resposta sai toda', () => {
    const { status, stdout } = autos(['cases', caseFile])
    assert.equal(status, 0)
    assert.match(stdout, /\n33 passed, 0 failed, 0 unsupported\n$/)
  })
  test('quem deixa de ler a resposta não faz falhar o programa', () => {
    const command = `"${process.execPath}" "${program}" cases "${caseFile}" | head -n 1`
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    assert.deepEqual([status, stdout, stderr], [0, 'DC-001 ok\n', ''])
  })
})

describe('autos serve', () => {
  const bad = [
    [{ PORT: 'oitenta' }, /PORT="oitenta": escreva um número/],
    [{ HOST: 'a b' }, /HOST="a b": escreva um endereço/],
    [{ AUTOS_MODE: 'prod' }, /AUTOS_MODE="prod": escreva um destes/],
  ] as const
  for (const [environment, complaint] of bad)
    test(`${JSON.stringify(environment)} não serve`, () => {
      const { status, stderr } = autos(['serve'], environment)
      assert.equal(status, 2)
      assert.match(stderr, complaint)
    })

  test('diz o endereço, responde, recusa uma porta ocupada e para quando se pede', async () => {
    const environment = { ...process.env, PORT: '0', HOST: '127.0.0.1' }
    const server = spawn(process.execPath, [...withPages, 'serve'], {
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(createInterface(server.stdout), 'line')
    const address = /^Autos em (http:\/\/127\.0\.0\.1:(\d+)) /.exec(String(line))
    assert.ok(address, String(line))
    assert.equal((await fetch(`${address[1]}/ready`)).status, 200)

    const second = spawnSync(process.execPath, [...withPages, 'serve'], {
      encoding: 'utf8',
      env: { ...environment, PORT: address[2] },
    })
    assert.equal(second.status, 2)
    assert.match(second.stderr, /a porta \d+ está ocupada. Indique outra/)

    server.kill('SIGTERM')
    assert.deepEqual(await once(server, 'exit'), [0, null])
  })
})
