// In a process of its own: the bytes that one kept assessment takes, its reasons ready to be read.
import { assess } from '#law/lei-34-2004/assessment'
import { parametersOn } from '#law/lei-34-2004/parameters'
import { flat, households } from './households.ts'
import { DAY } from './peers/law.ts'
import { explained } from './peers/publicodes.ts'

const COUNT = { ours: 20_000, publicodes: 300 }
const SAMPLE = households(1024, 3)
const who = process.argv[2] === 'publicodes' ? 'publicodes' : 'ours'
const count = COUNT[who]
const engine = explained()

const one = (at: number): unknown => {
  const household = SAMPLE[at & 1023] as (typeof SAMPLE)[number]
  return who === 'ours' ? assess(household, parametersOn(DAY)) : engine(flat(household))
}

const kept = new Array<unknown>(count)
/** Everything once before, so that code and caches are not counted. */
for (let at = 0; at < count; at++) kept[at] = one(at)
kept.fill(undefined)
const before = heap()
for (let at = 0; at < count; at++) kept[at] = one(at)
const bytes = (heap() - before) / count
console.log(JSON.stringify({ bytes, kept: kept.length }))

function heap(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
