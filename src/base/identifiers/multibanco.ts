// Multibanco payment references with the amount in their check digits (rule CM-063). Other contracts of the
// network validate references online: this says nothing about them.
import type { Cents } from '../money.ts'
import { accepted, type Outcome, rejected } from '../outcome.ts'
import { mod97CheckDigits } from './check-digits.ts'
import { digitsOf } from './typed-text.ts'

declare const referenceBrand: unique symbol
/** 9 digits: seven of the payee's and two check digits. */
export type MultibancoReference = string & { readonly [referenceBrand]: true }
export type MultibancoProblem =
  | 'wrong-entity'
  | 'not-digits'
  | 'wrong-length'
  | 'amount-out-of-range'
  | 'wrong-check-digits'

/** What a payer types at the machine: entity (5 digits), reference (9 digits), amount (0.01 to 999 999.99 €). */
export type MultibancoPayment = {
  readonly entity: string
  readonly reference: string
  readonly amount: Cents
}

const LARGEST = 99_999_999

/** The two check digits over entity (5 digits), the payee's seven digits and the amount in eight digits of cents. */
export const multibancoCheckDigits = (entity: string, seven: string, amount: Cents): string =>
  mod97CheckDigits(`${entity}${seven}${String(amount).padStart(8, '0')}`)

/** The reference, when it fits its entity and amount. */
export function parseMultibancoReference(
  payment: MultibancoPayment,
): Outcome<MultibancoReference, MultibancoProblem> {
  const entity = digitsOf(payment.entity, 5)
  if (!entity.ok) return rejected('wrong-entity')
  const reference = digitsOf(payment.reference, 9)
  if (!reference.ok) return reference
  if (payment.amount < 1 || payment.amount > LARGEST) return rejected('amount-out-of-range')
  const [seven, check] = [reference.value.slice(0, 7), reference.value.slice(7)]
  return multibancoCheckDigits(entity.value, seven, payment.amount) === check
    ? accepted(reference.value as MultibancoReference)
    : rejected('wrong-check-digits')
}

/** "123 123 451" */
export const formatMultibancoReference = (reference: MultibancoReference): string =>
  reference.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3')
