// One income, one property: the fields of a numbered line.
import type { VNode } from 'preact'
import type { Language } from '../../language.ts'
import type { Typed } from '../../page.ts'
import { Field, type Messages } from '../../ui/fields.tsx'
import { fieldOf, type ListName } from './lines.ts'
import { ASSET_TYPES, PAYMENTS, SOURCES } from './questions-means.ts'
import { SIMULATOR } from './words.ts'

type Props = {
  readonly line: number
  readonly count: number
  readonly typed: Typed
  readonly messages: Messages
  readonly language: Language
}

const both = (key: 'source' | 'amount' | 'payments' | 'type' | 'value' | 'valueHint') => ({
  pt: SIMULATOR.pt[key],
  en: SIMULATOR.en[key],
})

export const IncomeLine = (props: Props): VNode => {
  const at = (part: string) => fieldOf('incomes', props.line, part)
  return (
    <fieldset class="group stack">
      <legend>
        {SIMULATOR[props.language].income} {props.line + 1}
      </legend>
      <Field
        {...props}
        spec={{ kind: 'select', name: at('source'), label: both('source'), options: SOURCES }}
      />
      <div class="line">
        <Field
          {...props}
          spec={{
            kind: 'select',
            name: at('payments'),
            label: both('payments'),
            options: PAYMENTS,
          }}
        />
        <Field {...props} spec={{ kind: 'money', name: at('amount'), label: both('amount') }} />
      </div>
      <Remove {...props} list="incomes" />
    </fieldset>
  )
}

export const AssetLine = (props: Props): VNode => {
  const at = (part: string) => fieldOf('assets', props.line, part)
  return (
    <fieldset class="group stack">
      <legend>
        {SIMULATOR[props.language].asset} {props.line + 1}
      </legend>
      <Field
        {...props}
        spec={{ kind: 'select', name: at('type'), label: both('type'), options: ASSET_TYPES }}
      />
      <Field
        {...props}
        spec={{
          kind: 'money',
          name: at('value'),
          label: both('value'),
          hint: both('valueHint'),
        }}
      />
      <Remove {...props} list="assets" />
    </fieldset>
  )
}

const Remove = ({ list, line, count, language }: Props & { list: ListName }): VNode | null => {
  if (count < 2) return null
  const words = SIMULATOR[language]
  return (
    <p>
      <button type="submit" class="link" name="go" value={`less-${list}-${line}`}>
        {words.remove}{' '}
        <span class="unseen">
          {list === 'incomes' ? words.income : words.asset} {line + 1}
        </span>
      </button>
    </p>
  )
}
