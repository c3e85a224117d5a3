// Portuguese postcodes (rule CM-058). Whether one exists is in the postal table, which is not here.
import { accepted, type Outcome, rejected } from '../outcome.ts'

declare const postcodeBrand: unique symbol
/** `NNNN-NNN`, first digit 1 to 9; displayed as it is stored. */
export type Postcode = string & { readonly [postcodeBrand]: true }
export type PostcodeProblem = 'missing-hyphen' | 'wrong-format' | 'first-digit-zero'

export function parsePostcode(text: string): Outcome<Postcode, PostcodeProblem> {
  const code = text.trim()
  if (/^\d{7}$/.test(code)) return rejected('missing-hyphen')
  if (!/^\d{4}-\d{3}$/.test(code)) return rejected('wrong-format')
  return code.startsWith('0') ? rejected('first-digit-zero') : accepted(code as Postcode)
}
