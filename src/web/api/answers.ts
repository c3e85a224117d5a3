// What the API answers, as JSON Schema: for those who call it.
import type { Schema } from '#service/shape'
import { PROBLEM_TYPES } from './problem.ts'

const date: Schema = { type: 'string', format: 'date' }
const text: Schema = { type: 'string' }
const money: Schema = { type: 'string', pattern: '^-?\\d+\\.\\d{2}$' }
export const ref = (name: string): Schema => ({ $ref: `${name}#` })
const list = (items: Schema): Schema => ({ type: 'array', items })

const statementFields = {
  about: { type: 'string', description: 'What the finding is about: a key that stays' },
  text: { type: 'string', description: 'The finding in words' },
  citation: { type: 'string', description: 'Its ground in words' },
  url: { type: 'string', format: 'uri', description: 'Official address of the ground' },
  value: { description: 'Its value: amounts in cents, rates and coefficients in thousandths' },
} as const
const STATED = ['about', 'text', 'citation', 'value']

export const SCHEMAS: readonly Schema[] = [
  { $id: 'Statement', type: 'object', required: STATED, properties: statementFields },
  {
    $id: 'Reason',
    type: 'object',
    required: [...STATED, 'premises'],
    properties: {
      about: statementFields.about,
      text: statementFields.text,
      citation: { type: 'string', description: 'Its ground in words: a key of `citations`' },
      value: statementFields.value,
      premises: { ...list(ref('Reason')), description: 'What it follows from' },
    },
  },
  {
    $id: 'Source',
    type: 'object',
    required: ['ground'],
    properties: {
      ground: {
        type: 'object',
        required: ['kind'],
        description: 'A provision of law, the act that fixed a value, or the origin of a fact',
        properties: { kind: { enum: ['law', 'act', 'fact'] } },
      },
      url: statementFields.url,
    },
  },
  {
    $id: 'Problem',
    type: 'object',
    required: ['type', 'title', 'status', 'code', 'detail'],
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      code: { type: 'string', enum: PROBLEM_TYPES },
      detail: { type: 'string', description: 'What to do, in Portuguese' },
      problems: list({
        type: 'object',
        required: ['field', 'code', 'detail'],
        properties: { field: text, code: text, detail: text },
      }),
    },
  },
]

const figures = {
  implicitRentYR: money,
  completeNetIncomeYC: money,
  dCoefficient: text,
  hCoefficient: text,
  basicNeedsDeductionD: money,
  housingDeductionH: money,
  relevantIncomeYear: money,
  relevantIncomeMonth: money,
  ratioToIas: text,
  outcome: { enum: ['full-waiver', 'phased-payment', 'no-insufficiency'] },
  divisor: { enum: [72, 36] },
  instalment: money,
  periodicity: { enum: ['monthly', 'quarterly', 'half-yearly', 'yearly'] },
  liquidAssetsMax: money,
  liquidAssetsExceeded: { type: 'boolean' },
} as const

const statements = list(ref('Statement'))
const citations: Schema = {
  type: 'object',
  description: 'What the reasons cite, by their citation',
  additionalProperties: ref('Source'),
}
export const simulationAnswer: Schema = {
  type: 'object',
  required: ['on', 'reasons', 'citations'],
  description:
    'The figures are those of a whole household; with stated values only the means test is answered.',
  properties: {
    ...figures,
    on: { ...date, description: 'The day whose law was applied' },
    estimate: {
      type: 'object',
      description: 'The law of the day asked for is not known yet: the last known one was applied',
      required: ['asked', 'used'],
      properties: { asked: date, used: date },
    },
    status: { enum: ['entitled', 'not-entitled', 'a-person-decides', 'cannot-tell'] },
    missing: { type: 'string', description: 'The one fact that would settle it' },
    ...Object.fromEntries(
      ['entitlement', 'presumption', 'crossBorder', 'consultation', 'instalmentOrder']
        .concat('instalmentStop', 'protectiveDemand')
        .map((name) => [name, ref('Statement')]),
    ),
    ...Object.fromEntries(
      ['modes', 'exceptions', 'documents', 'exemptionHints', 'objections', 'warnings']
        .concat('counterfactuals', 'notices')
        .map((name) => [name, statements]),
    ),
    reasons: ref('Reason'),
    instalmentReasons: ref('Reason'),
    citations,
  },
}

export const deadlineAnswer: Schema = {
  type: 'object',
  required: ['firstDay', 'rawLastDay', 'lastDay', 'ground', 'working', 'warnings'].concat(
    'reasons',
    'citations',
  ),
  properties: {
    firstDay: { ...date, description: 'First day that counts' },
    rawLastDay: { ...date, description: 'Last day before it moves' },
    lastDay: { ...date, description: 'Last day on which the act is in time' },
    dilationEndsOn: date,
    ground: text,
    working: list({
      type: 'object',
      description: 'A day: its number in the count, or why it has none',
      required: ['date'],
      properties: { date, counted: { type: 'integer' }, why: text, ground: text },
    }),
    warnings: list(text),
    reasons: ref('Reason'),
    citations,
  },
}
