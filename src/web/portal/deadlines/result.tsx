// A counted deadline: the day first, then what follows, how it was counted and why.
import type { VNode } from 'preact'
import type { PlainDate } from '#base/dates'
import { formatDate, formatLongDate, formatShortDate } from '#base/format'
import type { Counted } from '#law/calendar/deadline'
import { say } from '#law/explain'
import { wording } from '#law/wording'
import type { Language } from '../../language.ts'
import { Reasons, Source } from '../../ui/reasons.tsx'
import type { Answered } from './asked.ts'
import { DrawnDeadline } from './calendar.tsx'
import { DEADLINES } from './words.ts'

type Props = { readonly answer: Answered; readonly language: Language }

export const Result = ({ answer, language }: Props): VNode => {
  const words = DEADLINES[language]
  const { counted, preset, challenge, fine } = answer
  return (
    <div class="stack stack-large">
      <section class="answer stack stack-small" aria-labelledby="resultado">
        <h2 id="resultado">{words.lastDay}</h2>
        <p class="value">
          <time dateTime={counted.value.lastDay}>
            {formatLongDate(counted.value.lastDay, language)}
          </time>
        </p>
        {preset && <p>{preset.consequence[language]}</p>}
        <Facts answer={answer} language={language} />
      </section>
      <Warnings answer={answer} language={language} />
      {challenge && <Readings challenge={challenge} language={language} />}
      <DrawnDeadline counted={counted.value} language={language} />
      {fine && <FineDays days={Object.values(fine.value)} language={language} />}
      <section class="stack stack-small" aria-labelledby="porque">
        <h2 id="porque">{words.why}</h2>
        <Reasons finding={counted} language={language} open />
        {answer.deemed && <Reasons finding={answer.deemed} language={language} />}
        <DayByDay counted={counted.value} language={language} />
      </section>
      <p class="notice">{words.notices}</p>
    </div>
  )
}

const Facts = ({ answer, language }: Props): VNode => {
  const words = DEADLINES[language]
  const { firstDay, rawLastDay, lastDay, dilationEndsOn, daysBeforeSuspension } =
    answer.counted.value
  const day = (date: PlainDate) => formatDate(date, language)
  const facts: readonly (readonly [string, string | undefined])[] = [
    [answer.deemed ? words.deemed : words.begins, day(answer.period.from)],
    [words.first, day(firstDay)],
    [words.dilation, dilationEndsOn && day(dilationEndsOn)],
    [words.before, daysBeforeSuspension?.toString()],
    [words.moved, rawLastDay === lastDay ? undefined : day(rawLastDay)],
    [words.dispatch, answer.clock && day(answer.clock.value.lastDispatchDay)],
  ]
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
      <div>
        <dt>{words.rule}</dt>
        <dd>
          <Source ground={answer.counted.ground} language={language} />
        </dd>
      </div>
    </dl>
  )
}

const Warnings = ({ answer, language }: Props): VNode | null => {
  const { warnings } = answer.counted.value
  if (warnings.length === 0) return null
  return (
    <section class="notice urgent stack stack-small" aria-labelledby="cuidado">
      <h2 id="cuidado">{DEADLINES[language].beware}</h2>
      {warnings.map((warning) => (
        <p key={warning.about}>{say(warning, wording, language)}.</p>
      ))}
    </section>
  )
}

const Readings = ({
  challenge: { value: readings, ground },
  language,
}: {
  challenge: NonNullable<Answered['challenge']>
  language: Language
}): VNode => {
  const words = DEADLINES[language].readings
  const rows: readonly (readonly [string, PlainDate])[] = [
    [words.continuous, readings.lastDayContinuous],
    [words.workingDays, readings.lastDayWorkingDays],
    [words.court, readings.lastDayCourt],
  ]
  return (
    <section class="stack stack-small" aria-labelledby="leituras">
      <h2 id="leituras">{words.title}</h2>
      <p>
        {words.text} <Source ground={ground} language={language} />
      </p>
      <Dates rows={rows} language={language} />
    </section>
  )
}

const FineDays = ({
  days,
  language,
}: {
  days: readonly PlainDate[]
  language: Language
}): VNode => {
  const words = DEADLINES[language].fine
  return (
    <section class="stack stack-small" aria-labelledby="multa">
      <h2 id="multa">{words.title}</h2>
      <p>{words.text}</p>
      <Dates
        rows={days.map((day, i) => [`${words.days[i]}: ${words.sizes[i]}`, day])}
        language={language}
      />
    </section>
  )
}

const Dates = ({
  rows,
  language,
}: {
  rows: readonly (readonly [string, PlainDate])[]
  language: Language
}): VNode => (
  <dl class="facts">
    {rows.map(([name, day]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{formatLongDate(day, language)}</dd>
      </div>
    ))}
  </dl>
)

const DayByDay = ({ counted, language }: { counted: Counted; language: Language }): VNode => {
  const words = DEADLINES[language]
  return (
    <details class="fold">
      <summary>{words.days}</summary>
      <div class="inside">
        <table>
          <thead>
            <tr>
              {words.dayColumns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.working.map(({ date, counted: number, why }) => (
              <tr key={date}>
                <th scope="row">{formatShortDate(date)}</th>
                <td>{number ?? '–'}</td>
                <td>{why && say(why, wording, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
