// Which questions stand on which page, and under which names their answers travel.
import { type Applicant, isNaturalPerson } from '#law/lei-34-2004/applicant'
import type { Typed } from '../../page.ts'
import type { FieldSpec } from '../../ui/fields.tsx'
import { namesOf } from './lines.ts'
import { CASE, CONFLICT, NATIONALITY, WHO } from './questions-case.ts'
import {
  HAS_ASSETS,
  HAS_INCOME,
  HOUSEHOLD,
  LIQUID,
  OWN,
  PERSONAL,
  SITUATION,
} from './questions-means.ts'
import { STEPS, type StepName } from './steps.ts'

const SPECS: Readonly<Record<StepName, readonly FieldSpec[]>> = {
  who: WHO,
  nationality: NATIONALITY,
  case: CASE,
  household: [...HOUSEHOLD, CONFLICT],
  income: [HAS_INCOME],
  assets: [HAS_ASSETS, ...LIQUID],
  own: OWN,
  situation: [...SITUATION, ...PERSONAL],
  result: [],
}

/** The questions of a page, for whoever asks. */
export const specsOf = (step: StepName, { applicant }: Typed): readonly FieldSpec[] =>
  step === 'situation' && !isNaturalPerson(applicant as Applicant) ? SITUATION : SPECS[step]

const namesOfSpec = (spec: FieldSpec): readonly string[] =>
  spec.kind === 'ticks' ? spec.options.map(({ value }) => `${spec.name}.${value}`) : [spec.name]

/** The names of all fields of a page. */
export const fieldsOf = (step: StepName): readonly string[] => [
  ...SPECS[step].flatMap(namesOfSpec),
  ...(step === 'income' ? namesOf('incomes') : step === 'assets' ? namesOf('assets') : []),
]

/** Every field of the simulator: what else is sent is dropped. */
export const FIELD_NAMES: readonly string[] = STEPS.flatMap(({ name }) => fieldsOf(name))
