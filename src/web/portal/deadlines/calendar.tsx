// A deadline drawn on month sheets: a table for each month, each day with what it is, in words too.
import type { VNode } from 'preact'
import { dayOfMonth } from '#base/dates'
import { formatDate, monthName } from '#base/format'
import type { Counted } from '#law/calendar/deadline'
import type { Language } from '../../language.ts'
import { type DayKind, type Sheet, type SheetDay, sheetsOf } from './month-days.ts'
import { DEADLINES } from './words.ts'

/** More months than this are not all drawn: the first ones and the last ones are. */
const MOST_DRAWN = 8
const KEPT_AT_EACH_END = 3

export const DrawnDeadline = ({
  counted,
  language,
}: {
  counted: Counted
  language: Language
}): VNode => {
  const words = DEADLINES[language]
  const sheets = sheetsOf(counted)
  const all = sheets.length <= MOST_DRAWN
  const drawn = all ? sheets : sheets.slice(0, KEPT_AT_EACH_END)
  const end = all ? [] : sheets.slice(-KEPT_AT_EACH_END)
  const kinds = new Set(
    [...drawn, ...end].flatMap(({ weeks }) => weeks.flat().flatMap((day) => day?.kind ?? [])),
  )
  return (
    <section class="stack" aria-labelledby="calendario">
      <h2 id="calendario">{words.calendar}</h2>
      <Legend kinds={kinds} language={language} />
      <div class="months">
        {drawn.map((sheet) => (
          <Month key={`${sheet.year}-${sheet.month}`} sheet={sheet} language={language} />
        ))}
      </div>
      {end.length > 0 && <p>{words.skippedMonths(sheets.length - 2 * KEPT_AT_EACH_END)}</p>}
      {end.length > 0 && (
        <div class="months">
          {end.map((sheet) => (
            <Month key={`${sheet.year}-${sheet.month}`} sheet={sheet} language={language} />
          ))}
        </div>
      )}
    </section>
  )
}

const Legend = ({ kinds, language }: { kinds: Set<DayKind>; language: Language }): VNode => {
  const words = DEADLINES[language]
  const order = Object.keys(words.kinds) as DayKind[]
  return (
    <ul class="legend" aria-label={words.legend}>
      {order
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <li key={kind}>
            <span class={`day ${kind}`} aria-hidden="true">
              {sign(kind, kind === 'counted' ? 1 : undefined, language)}
            </span>
            {words.kinds[kind]}
          </li>
        ))}
    </ul>
  )
}

/** What stands under the day of the month: its number in the count, or a sign. */
const sign = (kind: DayKind, counted: number | undefined, language: Language): string => {
  if (counted !== undefined) return language === 'pt' ? `${counted}.º` : `${counted}`
  const { short } = DEADLINES[language]
  return kind in short ? short[kind as keyof typeof short] : ''
}

const WEEKDAYS: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  pt: [
    ['S', 'segunda-feira'],
    ['T', 'terça-feira'],
    ['Q', 'quarta-feira'],
    ['Q', 'quinta-feira'],
    ['S', 'sexta-feira'],
    ['S', 'sábado'],
    ['D', 'domingo'],
  ],
  en: [
    ['M', 'Monday'],
    ['T', 'Tuesday'],
    ['W', 'Wednesday'],
    ['T', 'Thursday'],
    ['F', 'Friday'],
    ['S', 'Saturday'],
    ['S', 'Sunday'],
  ],
}

const Month = ({ sheet, language }: { sheet: Sheet; language: Language }): VNode => (
  <table class="month">
    <caption>
      {monthName(sheet.month, language)} {language === 'pt' && 'de '}
      {sheet.year}
    </caption>
    <thead>
      <tr>
        {WEEKDAYS[language].map(([letter, name]) => (
          <th key={name} scope="col">
            <span aria-hidden="true">{letter}</span>
            <span class="unseen">{name}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {sheet.weeks.map((week, i) => (
        <tr key={`${sheet.month}-${i + 1}`}>
          {week.map((day, j) => (
            <td key={day?.date ?? `blank-${j + 1}`}>
              {day && <Day day={day} language={language} />}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const Day = ({ day, language }: { day: SheetDay; language: Language }): VNode => {
  if (!day.kind) return <span class="day outside">{dayOfMonth(day.date)}</span>
  const said = [
    formatDate(day.date, language),
    DEADLINES[language].kinds[day.kind],
    day.name,
    day.counted,
  ].filter((part) => part !== undefined && part !== '')
  return (
    <span class={`day ${day.kind}`}>
      <span class="unseen">{said.join(', ')}</span>
      <span aria-hidden="true">{dayOfMonth(day.date)}</span>
      <span class="sign" aria-hidden="true">
        {sign(day.kind, day.counted, language)}
      </span>
    </span>
  )
}
