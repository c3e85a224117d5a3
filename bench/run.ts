// The measurements by name. Progress on standard error when it is a terminal; results on standard output.
import type { Row } from './rows.ts'
import { table } from './rows.ts'

const BENCHMARKS: Readonly<Record<string, () => Promise<() => Promise<readonly Row[]>>>> = {
  assessment: async () => (await import('./assessment.ts')).assessment,
  deadlines: async () => (await import('./deadlines.ts')).deadlines,
  start: async () => (await import('./start.ts')).start,
  http: async () => (await import('./http.ts')).http,
  page: async () => (await import('./page.ts')).page,
}

process.exitCode = await main(process.argv.slice(2))
// zen-engine keeps threads of its own, which would hold the process.
process.exit()

async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  const named = args.filter((arg) => arg !== '--json')
  const unknown = named.filter((name) => !Object.hasOwn(BENCHMARKS, name))
  if (unknown.length > 0) {
    const known = Object.keys(BENCHMARKS).join(', ')
    console.error(`bench: não há medição "${unknown.join(', ')}". Há: ${known}.`)
    return 2
  }
  const rows: Row[] = []
  for (const name of named.length > 0 ? named : Object.keys(BENCHMARKS)) {
    if (process.stderr.isTTY) console.error(`${name}…`)
    const measure = await (BENCHMARKS[name] as (typeof BENCHMARKS)[string])()
    rows.push(...(await measure()))
  }
  console.log(json ? JSON.stringify(rows, null, 1) : table(rows))
  return rows.every(({ met }) => met !== false) ? 0 : 1
}
