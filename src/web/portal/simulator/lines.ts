// Lists in a form without a script: numbered fields (`incomes.0.amount`), a button for one more, one to take away.
import { LIMITS } from '#service/answers'
import type { Typed } from '../../page.ts'

export type ListName = 'incomes' | 'assets'
const PARTS: Readonly<Record<ListName, readonly string[]>> = {
  incomes: ['source', 'amount', 'payments'],
  assets: ['type', 'value'],
}

export const fieldOf = (list: ListName, line: number, part: string): string =>
  `${list}.${line}.${part}`

/** How many lines the form has: up to the last that holds a field, at least one. */
export function linesIn(list: ListName, typed: Typed): number {
  let count = 1
  for (let line = 1; line < LIMITS.lines; line++)
    if (PARTS[list].some((part) => fieldOf(list, line, part) in typed)) count = line + 1
  return count
}

export const isBlank = (list: ListName, line: number, typed: Typed): boolean =>
  PARTS[list].every((part) => (typed[fieldOf(list, line, part)] ?? '').trim() === '')

/** The form with one more blank line. */
export function withLine(list: ListName, typed: Typed): Typed {
  const line = linesIn(list, typed)
  return line < LIMITS.lines ? { ...typed, [fieldOf(list, line, PARTS[list][0] ?? '')]: '' } : typed
}

/** The form without a line; those after it move up. */
export function withoutLine(list: ListName, removed: number, typed: Typed): Typed {
  const kept: Record<string, string> = {}
  for (const [name, text] of Object.entries(typed)) {
    const [field, line = '', part = ''] = name.split('.')
    const number = Number(line)
    if (field !== list || !Number.isInteger(number)) kept[name] = text
    else if (number !== removed)
      kept[fieldOf(list, number > removed ? number - 1 : number, part)] = text
  }
  return kept
}

/** The names of all fields of a list that may be sent. */
export const namesOf = (list: ListName): readonly string[] =>
  Array.from({ length: LIMITS.lines }, (_, line) =>
    PARTS[list].map((part) => fieldOf(list, line, part)),
  ).flat()
