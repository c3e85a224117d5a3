// `start`: from nothing to the first explained result, against a process that does nothing at all.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, serve, stop } from './child.ts'
import { median } from './meter.ts'
import { atMost, type Row } from './rows.ts'

const ROUNDS = 21
const INPUTS = {
  regime: 'annex-2007',
  requestedOn: '2026-03-15',
  householdSize: 2,
  netAnnualIncome: '13500.00',
  assets: [],
  liquidAssets: '1000.00',
}

export async function start(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'autos-bench-'))
  try {
    return [...firstResult(folder), await serverReady()]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function firstResult(folder: string): readonly Row[] {
  const empty = join(folder, 'empty.mjs')
  const question = join(folder, 'question.json')
  writeFileSync(empty, '')
  writeFileSync(question, JSON.stringify(INPUTS))
  const assess = [join(root, 'dist/main.js'), 'assess', question]
  const more: number[] = []
  const whole: number[] = []
  timed(assess)
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0
    const first = timed(order ? [empty] : assess)
    const second = timed(order ? assess : [empty])
    const [bare, ours] = order ? [first, second] : [second, first]
    more.push(ours - bare)
    whole.push(ours)
  }
  const what = 'first explained result in a fresh process'
  const figure = (name: string, values: readonly number[]) => ({
    name,
    value: median(values),
    unit: 'ms',
  })
  return [
    atMost(figure(`${what}, more than bare node`, more), 'bare node', 10),
    atMost(figure(`${what}, whole`, whole), 'bare node'),
  ]
}

/** Milliseconds from the start of a process to its end. */
function timed(args: readonly string[]): number {
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - began
}

async function serverReady(): Promise<Row> {
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const began = performance.now()
    const server = await serve('dist/main.js', ['serve'], { PORT: '0' })
    const ready = await fetch(new URL('/ready', server.url))
    times.push(performance.now() - began)
    await stop(server)
    if (!ready.ok) throw new Error(`/ready answers ${ready.status}`)
  }
  return atMost(
    { name: 'server start to ready', value: median(times) / 1000, unit: 's' },
    'limit',
    1.5,
  )
}
