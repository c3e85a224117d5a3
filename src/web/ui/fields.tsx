// Form fields: a label, a hint, what is wrong, and the text exactly as it was typed.
import type { ComponentChildren, VNode } from 'preact'
import type { Language, Text } from '../language.ts'
import { FIELDS } from './fields-words.ts'

export type Option = { readonly value: string; readonly label: Text; readonly hint?: Text }

export type FieldSpec = {
  readonly name: string
  readonly label: Text
  readonly hint?: Text
} & (
  | { readonly kind: 'money' | 'count' | 'date' | 'text' }
  | { readonly kind: 'choice' | 'select'; readonly options: readonly Option[] }
  | { readonly kind: 'ticks'; readonly options: readonly Option[] }
)

/** What is wrong, by field name, already in the language of the page. */
export type Messages = Readonly<Record<string, string>>

type Props = {
  readonly spec: FieldSpec
  readonly typed: Readonly<Record<string, string>>
  readonly messages: Messages
  readonly language: Language
}

/** One field of any kind. */
export const Field = (props: Props): VNode => {
  switch (props.spec.kind) {
    case 'choice':
      return <Choice {...props} options={props.spec.options} />
    case 'ticks':
      return <Ticks {...props} options={props.spec.options} />
    case 'select':
      return <Select {...props} options={props.spec.options} />
    case 'money':
      return <Money {...props} />
    case 'count':
      return <Line {...props} size="short" mode="numeric" />
    case 'date':
      return <Line {...props} size="middle" />
    case 'text':
      return <Line {...props} size="" />
  }
}

const hintId = (name: string) => `${name}-hint`
const errorId = (name: string) => `${name}-error`

const described = ({ spec, messages }: Props) => ({
  'aria-describedby':
    [spec.hint && hintId(spec.name), messages[spec.name] && errorId(spec.name)]
      .filter(Boolean)
      .join(' ') || undefined,
  'aria-invalid': messages[spec.name] ? ('true' as const) : undefined,
})

/** Hint and error, in the order in which they are read out. */
const Remarks = ({ spec, messages, language }: Props): VNode => (
  <>
    {spec.hint && (
      <span class="hint" id={hintId(spec.name)}>
        {spec.hint[language]}
      </span>
    )}
    {messages[spec.name] && (
      <span class="error" id={errorId(spec.name)}>
        <span>
          <span class="unseen">{FIELDS[language].error}</span> {messages[spec.name]}
        </span>
      </span>
    )}
  </>
)

const frame = ({ spec, messages }: Props) => (messages[spec.name] ? 'field wrong' : 'field')

const Labelled = (props: Props & { children: ComponentChildren }): VNode => (
  <div class={frame(props)}>
    <label for={props.spec.name}>{props.spec.label[props.language]}</label>
    <Remarks {...props} />
    {props.children}
  </div>
)

const Line = (props: Props & { size: string; mode?: 'numeric' }): VNode => (
  <Labelled {...props}>
    <input
      class={`input ${props.size}`}
      id={props.spec.name}
      name={props.spec.name}
      value={props.typed[props.spec.name] ?? ''}
      inputMode={props.mode}
      autocomplete="off"
      {...described(props)}
    />
  </Labelled>
)

const Money = (props: Props): VNode => (
  <Labelled {...props}>
    <div class="affix">
      <input
        class="input"
        id={props.spec.name}
        name={props.spec.name}
        value={props.typed[props.spec.name] ?? ''}
        inputMode="decimal"
        autocomplete="off"
        {...described(props)}
      />
      <span aria-hidden="true">€</span>
    </div>
  </Labelled>
)

type WithOptions = Props & { readonly options: readonly Option[] }

const Select = (props: WithOptions): VNode => {
  const { spec, typed, language, options } = props
  return (
    <Labelled {...props}>
      <select class="input" id={spec.name} name={spec.name} {...described(props)}>
        <option value="">{FIELDS[language].choose}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={typed[spec.name] === value}>
            {label[language]}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

const Group = (props: Props & { children: ComponentChildren }): VNode => (
  <fieldset class={frame(props)} aria-describedby={described(props)['aria-describedby']}>
    <legend>{props.spec.label[props.language]}</legend>
    <Remarks {...props} />
    <div class="choices">{props.children}</div>
  </fieldset>
)

const OptionText = ({ option, language }: { option: Option; language: Language }): VNode => (
  <span>
    {option.label[language]}
    {option.hint && <span class="hint">{option.hint[language]}</span>}
  </span>
)

const Choice = (props: WithOptions): VNode => (
  <Group {...props}>
    {props.options.map((option, i) => (
      <label class="choice" key={option.value}>
        <input
          type="radio"
          id={i === 0 ? props.spec.name : `${props.spec.name}-${option.value}`}
          name={props.spec.name}
          value={option.value}
          checked={props.typed[props.spec.name] === option.value}
        />
        <OptionText option={option} language={props.language} />
      </label>
    ))}
  </Group>
)

/** Boxes to tick, each a field of its own: `situations.unemployed`. */
const Ticks = (props: WithOptions): VNode => (
  <Group {...props}>
    {props.options.map((option) => {
      const name = `${props.spec.name}.${option.value}`
      return (
        <label class="choice" key={name}>
          <input type="checkbox" id={name} name={name} value="yes" checked={name in props.typed} />
          <OptionText option={option} language={props.language} />
        </label>
      )
    })}
  </Group>
)
