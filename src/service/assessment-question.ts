// A means test asked for in a file: a worked case of that kind, or its inputs alone.
import type { PlainDate } from '#base/dates'
import { type Outcome, rejected } from '#base/outcome'
import { type AssessmentInputs, assessmentInputs } from './assessment.ts'
import type { Problem } from './problems.ts'
import { anything, isObject, oneOf, optional, read, record } from './shape.ts'
import { day } from './value-shapes.ts'

const assessmentCase = record({
  kind: oneOf(['assessment']),
  on: optional(day),
  inputs: anything,
  id: optional(anything),
  title: optional(anything),
  expected: optional(anything),
  source: optional(anything),
  origin: optional(anything),
  certainty: optional(anything),
  notes: optional(anything),
})

/** The inputs asked about; the day `on`, where given, wins over the dates of the file. */
export function assessmentQuestion(
  content: unknown,
  on: PlainDate | undefined,
): Outcome<AssessmentInputs, readonly Problem[]> {
  if (!isObject(content) || !('inputs' in content)) return inputsOn(content, on, '')
  const asked = read(assessmentCase, content)
  if (!asked.ok) return asked
  const inputs = inputsOn(asked.value.inputs, on, 'inputs')
  const { on: dated } = asked.value
  return inputs.ok && !on && dated && dated !== inputs.value.requestedOn
    ? rejected([{ field: 'inputs.requestedOn', code: 'dates-differ', limit: 'on' }])
    : inputs
}

const inputsOn = (inputs: unknown, on: PlainDate | undefined, field: string) =>
  read(assessmentInputs, isObject(inputs) && on ? { ...inputs, requestedOn: on } : inputs, field)
