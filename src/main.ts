// The `autos` program. Each command loads what it needs and no more, so that the small ones answer at once.
import { fileURLToPath } from 'node:url'
import type { Arguments, Command, ExitCode, Io } from './cli/command.ts'
import { write } from './cli/output.ts'

const usage = `Uso: autos COMANDO …
  serve     o portal e a API, em http://127.0.0.1:3000 (PORT e HOST mudam o endereço)
  assess    avalia a insuficiência económica de um agregado
  deadline  conta um prazo, dia a dia
  cases     corre casos trabalhados pelas regras do programa
  trace     o que se pede ao programa, e os testes que o mostram
  bench     as medições, ao lado de outros programas
"autos COMANDO --help" explica cada um.
`

const serving = `Uso: autos serve
Abre o portal e a API. PORT (3000) e HOST (127.0.0.1) são o endereço; AUTOS_MODE é local, demo ou production.`

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => {
    const { command } = await import('./cli/command.ts')
    return command({ usage: serving, flags: [], values: [], lists: [] }, serve)
  },
  assess: async () => (await import('./cli/assess.ts')).assess,
  deadline: async () => (await import('./cli/deadline.ts')).deadline,
  cases: async () => (await import('./cli/cases.ts')).cases,
  trace: async () => script('trace'),
  bench: async () => script('bench'),
}

const io: Io = {
  print: (text) => write('stdout', text),
  complain: (text) => write('stderr', text),
  stdin: () => process.stdin,
}

// Compiled code is kept beside the built program, so that the next run starts sooner.
process.getBuiltinModule('node:module').enableCompileCache(folder('dist/compiled'))
process.exitCode = await main(process.argv.slice(2))

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--help' || name === 'help') {
    io.print(usage)
    return 0
  }
  const load = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name]
  if (load) return (await load())(args, io)
  io.complain(name === undefined ? usage : `autos: ${name}: este comando não existe.\n${usage}`)
  return 2
}

/** Serves until it is told to stop; requests under way are finished first. */
async function serve({ operands }: Arguments, { print, complain }: Io): Promise<ExitCode> {
  const refuse = (lines: readonly string[]): ExitCode => {
    complain(lines.map((line) => `autos serve: ${line}\n`).join(''))
    return 2
  }
  if (operands.length > 0) return refuse([`${operands[0]}: não leva nada a seguir.`])
  const { settingsFrom } = await import('./config.ts')
  const settings = settingsFrom(process.env)
  if (!settings.ok) return refuse(settings.reason)
  const { host, port, mode } = settings.value
  const { buildApp } = await import('./web/app.tsx')
  const { loadAssets } = await import('./web/assets.ts')
  const { lisbonDay } = await import('#service/clock')
  const app = await buildApp({
    today: () => lisbonDay(new Date()),
    assets: loadAssets(folder('dist/assets')),
    log: mode === 'production',
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close())
  try {
    print(`Autos em ${await app.listen({ host, port })} (Ctrl-C para parar)\n`)
    return 0
  } catch (error) {
    return refuse([cannotListen(host, port, error)])
  }
}

function cannotListen(host: string, port: number, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `a porta ${port} está ocupada. Indique outra: PORT=${port + 1}.`
  if (code === 'EACCES') return `não há permissão para a porta ${port}. Indique outra: PORT=3000.`
  return `não foi possível abrir ${host}:${port} (${code}). Verifique HOST e PORT.`
}

/** `npm run trace` and `npm run bench`, under the program's own name. */
function script(name: 'trace' | 'bench'): Command {
  return async (args) => {
    const { spawnSync } = await import('node:child_process')
    const file = folder(`scripts/${name}.mjs`)
    const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' })
    return status === 0 || status === 1 ? status : 2
  }
}

/** A place in the repository: this file is in `src/`, and built in `dist/`. */
function folder(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}
