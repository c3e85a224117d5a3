// Values fixed by law that change by date, with the act that fixed each.
import type { VNode } from 'preact'
import { date } from '#base/dates'
import {
  formatDate,
  formatDecimal,
  formatEuros,
  formatShortDate,
  type Language,
} from '#base/format'
import { cents } from '#base/money'
import { limitsOn } from '#law/lei-34-2004/limits'
import { COEFFICIENTS } from '#law/parameters/coefficients'
import { CONSULTATION_FEE } from '#law/parameters/consultation-fee'
import { EURIBOR_6M } from '#law/parameters/euribor'
import { IAS } from '#law/parameters/ias'
import { UC } from '#law/parameters/uc'
import type { Timeline } from '#law/timeline'
import { Table } from '../../ui/table.tsx'
import { VALUES } from './words.ts'

type Props = { readonly language: Language }

export const Values = ({ language }: Props): VNode => {
  const words = VALUES[language]
  const euros = (amount: Parameters<typeof formatEuros>[0]) => formatEuros(amount, language)
  const percent = (thousandths: number) =>
    `${formatDecimal((thousandths / 1000).toFixed(3), language)} %`
  return (
    <div class="wrap page stack stack-large">
      <div class="stack stack-small">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </div>
      <Limits language={language} />
      <Coefficients language={language} />
      <ByDate name={words.ias} values={IAS} shown={euros} language={language} />
      <ByDate name={words.uc} values={UC} shown={euros} language={language} />
      <ByDate name={words.euribor} values={EURIBOR_6M} shown={percent} language={language} />
      <ByDate name={words.fee} values={CONSULTATION_FEE} shown={euros} language={language} />
    </div>
  )
}

const FIRST_COMPUTED = '2008-01-01'

const Limits = ({ language }: Props): VNode => {
  const words = VALUES[language]
  const rows = IAS.rows.filter(({ from }) => from >= FIRST_COMPUTED).reverse()
  return (
    <Table
      name={words.limits}
      columns={words.limitColumns}
      rows={rows.map(({ from }) => [
        from.slice(0, 4),
        ...Object.values(limitsOn(date(from))).map((limit) => formatEuros(limit, language)),
      ])}
    />
  )
}

const Coefficients = ({ language }: Props): VNode => {
  const words = VALUES[language]
  const factor = (thousandths: number) => formatDecimal((thousandths / 1000).toFixed(3), language)
  return (
    <Table
      name={words.coefficients}
      columns={words.coefficientColumns}
      rows={COEFFICIENTS.on(COEFFICIENTS.horizon).value.map(({ fromEuros, d, h }) => [
        formatEuros(cents(fromEuros * 100), language),
        factor(d),
        factor(h),
      ])}
    />
  )
}

function ByDate<Value>({
  name,
  values,
  shown,
  language,
}: Props & {
  name: string
  values: Timeline<Value>
  shown: (value: Value) => string
}): VNode {
  const words = VALUES[language]
  return (
    <Table
      name={name}
      remark={words.known(formatDate(values.first, language), formatDate(values.horizon, language))}
      columns={words.columns}
      rows={[...values.rows].reverse().map(({ from, value, source }) => [
        formatShortDate(date(from)),
        shown(value),
        // Sources are cited in Portuguese.
        <span key={from} lang="pt">
          {source}
        </span>,
      ])}
    />
  )
}
