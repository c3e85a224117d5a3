// A kind of worked case: the shape of its inputs, and the results that the rules give for them.
import type { PlainDate } from '#base/dates'
import { type Outcome, rejected } from '#base/outcome'
import type { Problem } from '../problems.ts'
import { read, type Shape } from '../shape.ts'

/** Results by field, as the formats write them: decimal texts, dates, whole numbers, true or false. */
export type Results = { readonly [field: string]: string | number | boolean | undefined }
export type Answer = Outcome<Results, readonly Problem[]>

/** Runs one case by the law of the day `on`. Problems name fields of the case. */
export type Kind = (inputs: unknown, on: PlainDate | undefined) => Answer

const NO_DATE = rejected([{ field: 'on', code: 'missing' }] as const)

/** A kind whose law depends on the day. */
export const datedKind =
  <Inputs>(shape: Shape<Inputs>, run: (inputs: Inputs, on: PlainDate) => Answer): Kind =>
  (inputs, on) => {
    if (on === undefined) return NO_DATE
    const taken = read(shape, inputs, 'inputs')
    return taken.ok ? run(taken.value, on) : taken
  }

/** A kind that is the same on every day. */
export const timelessKind =
  <Inputs>(shape: Shape<Inputs>, run: (inputs: Inputs) => Answer): Kind =>
  (inputs) => {
    const taken = read(shape, inputs, 'inputs')
    return taken.ok ? run(taken.value) : taken
  }
