// The environment → typed settings, checked once, when the server starts.
import { accepted, type Outcome, rejected } from '#base/outcome'

export type Settings = {
  readonly host: string
  /** 0: any free port. */
  readonly port: number
  readonly mode: Mode
}
export type Mode = 'local' | 'demo' | 'production'
const MODES: readonly Mode[] = ['local', 'demo', 'production']

type Environment = Readonly<Record<string, string | undefined>>

/** The settings, or one line for each variable that is not right. An empty variable is an absent one. */
export function settingsFrom(environment: Environment): Outcome<Settings, readonly string[]> {
  const host = environment.HOST || '127.0.0.1'
  const port = environment.PORT || '3000'
  const mode = environment.AUTOS_MODE || 'local'
  const problems: string[] = []
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    problems.push(`PORT=${shown(port)}: escreva um número de 0 a 65535, como 3000.`)
  if (!/^[\w.:-]{1,255}$/.test(host))
    problems.push(`HOST=${shown(host)}: escreva um endereço ou um nome, como 127.0.0.1.`)
  if (!isMode(mode))
    problems.push(`AUTOS_MODE=${shown(mode)}: escreva um destes: ${MODES.join(', ')}.`)
  return problems.length === 0 && isMode(mode)
    ? accepted({ host, port: Number(port), mode })
    : rejected(problems)
}

const isMode = (text: string): text is Mode => (MODES as readonly string[]).includes(text)
const shown = (text: string): string => JSON.stringify(text.slice(0, 40))
