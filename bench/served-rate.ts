// Two servers under the same load in turns: requests a second on CPU of each server, and how long an answer takes.
import { readFileSync } from 'node:fs'
import { child, type Server, serve, stop } from './child.ts'
import { median } from './meter.ts'
import { atMost, type Row, timesFaster } from './rows.ts'

export type Asked = { readonly path: string; readonly body?: string }
type Turn = { readonly rate: number; readonly took: readonly number[] }

const CONNECTIONS = 32
const ROUNDS = 5
const MS = 1500

/** Our rate against the bare server's, and the slowest answers but for `1 - share`, at 32 connections. */
export async function servedRate(
  name: string,
  asked: Asked,
  limits: { readonly least: number; readonly share: number; readonly ms: number },
): Promise<readonly Row[]> {
  const ours = await serve('dist/main.js', ['serve'], { PORT: '0' })
  const bare = await serve('bench/bare.ts', [await answerTo(ours, asked)])
  const turns: [Turn[], Turn[]] = [[], []]
  try {
    for (let round = -1; round < ROUNDS; round++)
      for (const k of round % 2 === 0 ? [0, 1] : [1, 0]) {
        const turn = await (k === 0 ? load(ours, asked) : load(bare, { ...asked, path: '/' }))
        // The first round warms both up.
        if (round >= 0) turns[k]?.push(turn)
      }
    return rows(name, turns, limits)
  } finally {
    await Promise.all([ours, bare].map(stop))
  }
}

async function answerTo({ url }: Server, { path, body }: Asked): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const post = body === undefined ? {} : { method: 'POST', headers, body }
  const answer = await fetch(new URL(path, url), post)
  if (!answer.ok) throw new Error(await answer.text())
  return answer.text()
}

function rows(
  name: string,
  [ours, bare]: readonly [Turn[], Turn[]],
  { least, share, ms }: { least: number; share: number; ms: number },
): readonly Row[] {
  const ratio = median(ours.map(({ rate }, round) => rate / (bare[round]?.rate ?? 0)))
  const value = median(ours.map(({ rate }) => rate))
  const slow = median(ours.map(({ took }) => quantile(took, share)))
  const slowest = `${name}, p${share * 100} at ${CONNECTIONS} connections`
  return [
    timesFaster({ name, value, unit: 'a second' }, 'bare server', ratio, least),
    atMost({ name: slowest, value: slow, unit: 'ms' }, 'limit', ms),
  ]
}

async function load({ url, process: server }: Server, { path, body }: Asked): Promise<Turn> {
  const address = new URL(path, url).href
  const before = onCpu(server.pid as number)
  const args = [address, `${CONNECTIONS}`, `${MS}`, ...(body === undefined ? [] : [body])]
  const took = (await child('bench/load.ts', args)) as number[]
  return { rate: took.length / (onCpu(server.pid as number) - before), took }
}

/** Seconds that the main thread of a process has been on CPU. */
const onCpu = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e9

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] as number
