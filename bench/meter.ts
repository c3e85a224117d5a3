// A fair meter. Contestants take turns in rounds, the order turning with each round; a rate is work per second on
// CPU, so that other work on the machine does not count; a ratio is taken inside a round, then its median.
//
// Two traps of V8 are kept out: equal source texts share what the engine learns about them, so each contestant has
// a loop of its own text; and a long loop is compiled while it runs, so the loop is short and called often.
import { readFileSync } from 'node:fs'

export type Contestant = {
  readonly name: string
  /** One piece of work, by its number; what it returns is kept for a while, so that nothing is optimised away. */
  readonly run: (at: number) => unknown
  /** How many pieces a call of the inner loop does; fewer for slow ones. */
  readonly batch?: number
  /** It works in threads or promises: the CPU time of the whole process counts, and each piece is awaited. */
  readonly awaited?: boolean
}

/** Pieces per second on CPU, one for each round. */
export type Rates = Readonly<Record<string, readonly number[]>>

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] as number
}

/** How many times faster `a` is than `b`: the median of the ratios of each round. */
export const faster = (rates: Rates, a: string, b: string): number => {
  const [ours, theirs] = [rates[a] ?? [], rates[b] ?? []]
  return median(ours.map((rate, round) => rate / (theirs[round] as number)))
}

/** Milliseconds the main thread was on CPU. */
const threadTime = (): number =>
  Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ', 1)[0]) / 1e6
const processTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Loop = (from: number) => unknown

function loopOf({ name, run, batch = 64, awaited = false }: Contestant): Loop {
  const kept = new Array(batch)
  const body = `/* ${name} */ for (let k = 0; k < ${batch}; k++) kept[k] = ${awaited ? 'await ' : ''}run(from + k)`
  const make = new Function('run', 'kept', `return ${awaited ? 'async ' : ''}(from) => { ${body} }`)
  return make(run, kept)
}

async function turn(loop: Loop, { batch = 64, awaited }: Contestant, ms: number): Promise<number> {
  const clock = awaited ? processTime : threadTime
  const [began, start] = [clock(), performance.now()]
  let done = 0
  while (performance.now() - start < ms) {
    const result = loop(done)
    if (awaited) await result
    done += batch
  }
  return (done / (clock() - began)) * 1000
}

/** Runs all contestants after a warm-up, `ms` milliseconds a turn. */
export async function compete(
  contestants: readonly Contestant[],
  rounds: number,
  ms: number,
): Promise<Rates> {
  const loops = contestants.map(loopOf)
  const rates: Record<string, number[]> = {}
  for (const [i, contestant] of contestants.entries()) {
    rates[contestant.name] = []
    await turn(loops[i] as Loop, contestant, 3 * ms)
  }
  for (let round = 0; round < rounds; round++)
    for (let k = 0; k < contestants.length; k++) {
      const i = (k + round) % contestants.length
      const contestant = contestants[i] as Contestant
      globalThis.gc?.()
      const rate = await turn(loops[i] as Loop, contestant, ms)
      rates[contestant.name]?.push(rate)
    }
  return rates
}
