// One description of a shape, used twice: it reads a value that came from outside into domain types, saying
// everything that is wrong with it, and it is the JSON Schema that the API publishes.
import { accepted, type Outcome, rejected } from '#base/outcome'
import type { Problem } from './problems.ts'

/** JSON Schema, as plain data. */
export type Schema = { readonly [keyword: string]: unknown }

export type Shape<Value> = {
  readonly schema: Schema
  /** The value; or undefined, with what is wrong added to `problems`. */
  readonly take: (value: unknown, field: string, problems: Problem[]) => Value | undefined
}
export type ValueOf<S> = S extends Shape<infer Value> ? Value : never

/** The value in its domain types, or everything that is wrong with it. */
export function read<Value>(
  shape: Shape<Value>,
  value: unknown,
  field = '',
): Outcome<Value, readonly Problem[]> {
  const problems: Problem[] = []
  const taken = shape.take(value, field, problems)
  return problems.length > 0 ? rejected(problems) : accepted(taken as Value)
}

/** The same shape with a further test of the whole value, which adds what is wrong. */
export const checked = <Value>(
  shape: Shape<Value>,
  check: (value: Value, field: string, problems: Problem[]) => void,
  schema: Schema = {},
): Shape<Value> => ({
  schema: { ...shape.schema, ...schema },
  take(value, field, problems) {
    const before = problems.length
    const taken = shape.take(value, field, problems)
    if (problems.length === before) check(taken as Value, field, problems)
    return taken
  },
})

/** The same shape with its meaning, for those who read the API's document. */
export const described = <S extends Shape<unknown>>(description: string, shape: S): S => ({
  ...shape,
  schema: { ...shape.schema, description },
})

type Optional<Value> = { readonly optional: Shape<Value> }
export const optional = <Value>(shape: Shape<Value>): Optional<Value> => ({ optional: shape })

type Fields = { readonly [name: string]: Shape<unknown> | Optional<unknown> }
type OptionalNames<F extends Fields> = {
  [K in keyof F]: F[K] extends Optional<unknown> ? K : never
}[keyof F]
type RecordOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalNames<F>>]: ValueOf<F[K]>
} & {
  readonly [K in OptionalNames<F>]?: F[K] extends Optional<infer Value> ? Value : never
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The place of a field inside another. */
export const inside = (field: string, name: string): string => (field ? `${field}.${name}` : name)

/** An object with these fields and no others. */
export function record<F extends Fields>(fields: F): Shape<RecordOf<F>> {
  const names = Object.keys(fields)
  const shapes = Object.entries(fields).map(([name, given]) => ({
    name,
    needed: !('optional' in given),
    shape: 'optional' in given ? given.optional : given,
  }))
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      required: shapes.filter(({ needed }) => needed).map(({ name }) => name),
      properties: Object.fromEntries(shapes.map(({ name, shape }) => [name, shape.schema])),
    },
    take(value, field, problems) {
      if (!isObject(value)) {
        problems.push({ field, code: 'not-an-object' })
        return undefined
      }
      for (const name of Object.keys(value))
        if (!Object.hasOwn(fields, name))
          problems.push({
            field: inside(field, name),
            code: 'unknown-field',
            limit: names.join(', '),
          })
      const taken: Record<string, unknown> = {}
      for (const { name, needed, shape } of shapes) {
        if (Object.hasOwn(value, name))
          taken[name] = shape.take(value[name], inside(field, name), problems)
        else if (needed) problems.push({ field: inside(field, name), code: 'missing' })
      }
      return taken as RecordOf<F>
    },
  }
}

/** A list of at most `most` of them. */
export const listOf = <Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> => ({
  schema: { type: 'array', items: shape.schema, maxItems: most },
  take(value, field, problems) {
    if (!Array.isArray(value)) problems.push({ field, code: 'not-a-list' })
    else if (value.length > most) problems.push({ field, code: 'too-many', limit: `${most}` })
    else return value.map((item, i) => shape.take(item, `${field}[${i}]`, problems) as Value)
    return undefined
  },
})

/** One of these names. */
export const oneOf = <const Name extends string>(names: readonly Name[]): Shape<Name> => ({
  schema: { type: 'string', enum: names },
  take(value, field, problems) {
    if (names.includes(value as Name)) return value as Name
    problems.push({ field, code: 'not-one-of', limit: names.join(', ') })
    return undefined
  },
})

/** Whatever it is: looked at elsewhere, or by nobody. */
export const anything: Shape<unknown> = { schema: {}, take: (value) => value }
