// The instalments of a year: a drawing, a table, and when they end.
import type { VNode } from 'preact'
import { formatEuros, type Language } from '#base/format'
import { say } from '#law/explain'
import type { PhasedPayment } from '#law/lei-34-2004/assessment'
import { amountPerPayment, MONTHS_OF } from '#law/portaria-1085a-2004/art-011-rhythm'
import { wording } from '#law/wording'
import type { Simulation } from '#service/simulation'
import { Reasons } from '../../../ui/reasons.tsx'
import { RESULT } from './words.ts'

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

type Props = {
  readonly phased: PhasedPayment
  readonly simulation: Simulation
  readonly language: Language
}

export const Instalments = ({ phased, simulation, language }: Props): VNode => {
  const words = RESULT[language].instalments
  const every = MONTHS_OF[phased.rhythm.value]
  const amount = formatEuros(
    amountPerPayment(phased.instalment.value, phased.rhythm.value),
    language,
  )
  const pays = (month: number) => month % every === 0
  const { stop, instalmentOrder } = simulation
  return (
    <section class="stack" aria-labelledby="prestacoes">
      <h2 id="prestacoes">{words.title}</h2>
      <div class="card stack">
        <p class="lead">
          {say(phased.rhythm, wording, language)}: {words.amount(amount, 12 / every)}.
        </p>
        <figure>
          <svg class="payments" viewBox="0 0 600 64" role="img" aria-label={words.picture}>
            {MONTHS.map((month) => (
              <rect
                key={month}
                class={pays(month) ? 'pays' : 'rests'}
                x={(month - 1) * 50 + 6}
                width="38"
                y={pays(month) ? 8 : 50}
                height={pays(month) ? 48 : 6}
                rx="3"
              />
            ))}
          </svg>
        </figure>
        <details class="fold">
          <summary>{words.table}</summary>
          <div class="inside">
            <table>
              <caption>{words.picture}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.month}</th>
                  <th scope="col" class="number">
                    {words.pays}
                  </th>
                </tr>
              </thead>
              <tbody>
                {MONTHS.map((month) => (
                  <tr key={month}>
                    <th scope="row">{month}</th>
                    <td class="number">{pays(month) ? amount : '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
        <div>
          <Reasons finding={phased.instalment} language={language} />
          <Reasons finding={phased.rhythm} language={language} />
          {stop && <Reasons finding={stop.letter} language={language} />}
          {stop?.protective && <Reasons finding={stop.protective} language={language} />}
          {instalmentOrder && <Reasons finding={instalmentOrder} language={language} />}
        </div>
        <p>{words.stop}</p>
        <p>{words.order}</p>
      </div>
    </section>
  )
}
