// A form as it was typed, read field by field; what is wrong is kept at each field, in the language of the page.
import type { Language } from '#base/format'
import type { Outcome } from '#base/outcome'
import { problemMessage } from '#service/problems'
import type { TypedProblem } from '#service/typed-values'

type Reading<Value> = (text: string) => Outcome<Value, TypedProblem>

export class TypedForm {
  readonly messages: Record<string, string> = {}
  readonly typed: Readonly<Record<string, string>>
  readonly language: Language

  constructor(typed: Readonly<Record<string, string>>, language: Language) {
    this.typed = typed
    this.language = language
  }

  text(name: string): string {
    return (this.typed[name] ?? '').trim()
  }

  ticked(name: string): boolean {
    return Object.hasOwn(this.typed, name)
  }

  /** The value of a field that must be filled in. */
  take<Value>(name: string, read: Reading<Value>): Value | undefined {
    const outcome = read(this.text(name))
    if (outcome.ok) return outcome.value
    this.messages[name] = problemMessage(outcome.reason, this.language)
    return undefined
  }

  /** As `take`; a blank field is no answer and no mistake. */
  maybe<Value>(name: string, read: Reading<Value>): Value | undefined {
    return this.text(name) === '' ? undefined : this.take(name, read)
  }

  /** One of the offered values; `missing` is said when none of them was chosen. */
  choice<Value extends string>(
    name: string,
    options: readonly { readonly value: Value }[],
    missing: string,
  ): Value | undefined {
    const chosen = options.find(({ value }) => value === this.text(name))
    if (!chosen) this.messages[name] = missing
    return chosen?.value
  }

  /** As `choice`; none chosen is no mistake. */
  maybeChoice<Value extends string>(
    name: string,
    options: readonly { readonly value: Value }[],
    missing: string,
  ): Value | undefined {
    return this.text(name) === '' ? undefined : this.choice(name, options, missing)
  }
}
