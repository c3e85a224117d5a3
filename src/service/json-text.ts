// JSON as it arrives: bytes that must be UTF-8, not too many of them, and one JSON value.
import { accepted, type Outcome, rejected } from '#base/outcome'
import type { Problem } from './problems.ts'

/** Files of worked cases and questions are small; anything larger is a mistake. */
export const MOST_BYTES = 5 * 1024 * 1024

const whole = (code: Problem['code'], limit?: string): Outcome<never, readonly Problem[]> =>
  rejected([limit === undefined ? { field: '', code } : { field: '', code, limit }])

/** The value in these bytes. A byte order mark of UTF-8 is passed over; other encodings are refused. */
export function parseJson(bytes: Uint8Array): Outcome<unknown, readonly Problem[]> {
  if (bytes.length > MOST_BYTES) return whole('too-many-bytes', `${MOST_BYTES}`)
  const text = decode(bytes)
  if (text === undefined) return whole('not-utf-8')
  if (text.trim() === '') return whole('empty')
  try {
    return accepted(JSON.parse(text))
  } catch (error) {
    return whole('not-json', error instanceof SyntaxError ? placeOf(error) : '')
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A zero byte is not text in UTF-8: it tells of UTF-16 without its mark. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** "3:7", line and column, where the engine says the place. */
function placeOf({ message }: SyntaxError): string {
  const at = /line (\d+) column (\d+)/.exec(message)
  return at ? `${at[1]}:${at[2]}` : ''
}
