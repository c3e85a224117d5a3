// From what was typed to a period that can be counted, or what is wrong at each field.
import { assert } from '#base/assert'
import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { accepted, type Outcome, rejected } from '#base/outcome'
import { type ChallengeReadings, challengeReadings } from '#law/calendar/challenge-readings'
import { type Counted, deadline } from '#law/calendar/deadline'
import { type DecisionClock, decisionClock } from '#law/calendar/decision-clock'
import { type Channel, deemedDate } from '#law/calendar/deemed-date'
import { LONGEST, type Period, type Regime, type Unit } from '#law/calendar/period'
import { type FineDays, fineDays, offersFineDays } from '#law/cpc/art-139-late-act'
import { withPeriod } from '#service/count-deadline'
import { type Problem, problemMessage } from '#service/problems'
import { type TypedProblem, typedCount, typedDate } from '#service/typed-values'
import type { Language } from '../../language.ts'
import type { Typed } from '../../page.ts'
import { TypedForm } from '../../typed-form.ts'
import type { Messages } from '../../ui/fields.tsx'
import { OTHER, type Preset, presetOf } from './presets.ts'
import { CHANNELS, REGIMES, UNITS } from './questions.ts'
import { DEADLINES } from './words.ts'

/** A counted deadline and what stands around it. */
export type Answered = {
  readonly period: Period
  readonly preset: Preset | undefined
  /** Where the day was worked out from the day of sending. */
  readonly deemed: Finding<PlainDate> | undefined
  readonly counted: Finding<Counted>
  /** Where the law can be read in three ways: the count is that of the earliest. */
  readonly challenge: Finding<ChallengeReadings> | undefined
  /** For a decision of the service: until when it can still be sent off. */
  readonly clock: Finding<DecisionClock> | undefined
  /** Where a late act is still possible with a fine; not for a challenge, which is handed in at the service. */
  readonly fine: Finding<FineDays> | undefined
}

const dates = (text: string): Outcome<readonly PlainDate[], TypedProblem> => {
  const read = text.split(/[,;\n]+/).map(typedDate)
  const wrong = read.find((each) => !each.ok)
  return wrong && !wrong.ok
    ? rejected(wrong.reason)
    : accepted(read.flatMap((each) => (each.ok ? [each.value] : [])))
}

type Length = Pick<Period, 'regime' | 'length' | 'unit'>

function lengthIn(form: TypedForm): Length | undefined {
  const { choose } = DEADLINES[form.language]
  const preset = presetOf(form.text('what'))
  if (preset) return { regime: preset.regime, length: preset.length, unit: preset.unit }
  if (form.text('what') !== OTHER) {
    form.choice('what', [], choose.what)
    return undefined
  }
  const regime: Regime | undefined = form.choice('regime', REGIMES, choose.regime)
  const unit: Unit | undefined = form.choice('unit', UNITS, choose.unit)
  const length = form.take('length', (text) => typedCount(text, 1, LONGEST[unit ?? 'day']))
  return regime && unit && length !== undefined ? { regime, unit, length } : undefined
}

function suspensionIn(form: TypedForm): Pick<Period, 'suspensions'> {
  if (form.text('suspendedFrom') === '' && form.text('suspendedTo') === '') return {}
  const from = form.take('suspendedFrom', typedDate)
  const to = form.take('suspendedTo', typedDate)
  return from && to ? { suspensions: [{ from, to }] } : {}
}

const ticked = (form: TypedForm, name: 'urgent' | 'courtAct' | 'extraordinary') =>
  form.ticked(`options.${name}`) ? { [name]: true } : {}

/** The deadline asked for, counted; or what is wrong, field by field. */
export function answeredIn(typed: Typed, language: Language): Outcome<Answered, Messages> {
  const form = new TypedForm(typed, language)
  const length = lengthIn(form)
  const begun = form.take('from', typedDate)
  const channel = form.maybeChoice('channel', CHANNELS, DEADLINES[language].choose.channel)
  const dilation = form.maybe('dilation', (text) => typedCount(text, 0, 365))
  const tolerance = form.maybe('tolerance', dates)
  const municipality = form.text('municipality')
  const suspensions = suspensionIn(form)
  if (!length || !begun || Object.keys(form.messages).length > 0) return rejected(form.messages)

  const period: Period = {
    ...length,
    ...suspensions,
    from: begun,
    ...(dilation ? { dilation } : {}),
    ...(tolerance ? { tolerance } : {}),
    ...(municipality ? { municipality } : {}),
    ...ticked(form, 'urgent'),
    ...ticked(form, 'courtAct'),
    ...ticked(form, 'extraordinary'),
  }
  const answer = answeredFor(period, channel, presetOf(form.text('what')))
  return answer.ok ? answer : rejected(messagesOf(answer.reason, language))
}

function answeredFor(
  asked: Period,
  channel: Channel | undefined,
  preset: Preset | undefined,
): Outcome<Answered, readonly Problem[]> {
  return withPeriod(asked, fieldOf, (): Answered => {
    const deemed = channel && deemedDate(channel, asked.from)
    const period = deemed ? { ...asked, from: deemed.value } : asked
    const challenge = preset?.name === 'challenge' ? challengeReadings(period) : undefined
    const counted = challenge ? earliestOf(challenge) : deadline(period)
    return {
      period,
      preset,
      deemed,
      counted,
      challenge,
      clock: preset?.name === 'decision' ? decisionClock(period) : undefined,
      fine:
        !challenge && offersFineDays(period) ? fineDays(counted.value.lastDay, period) : undefined,
    }
  })
}

const earliestOf = ({ value, premises }: Finding<ChallengeReadings>): Finding<Counted> => {
  const readings = premises as readonly Finding<Counted>[]
  const earliest = readings.find((reading) => reading.value.lastDay === value.shownLastDay)
  assert(earliest !== undefined, 'the day shown is the end of a reading')
  return earliest
}

/** Where the form calls a part of the period otherwise. */
const FIELD_OF: Partial<Record<keyof Period, string>> = {
  suspensions: 'suspendedTo',
  courtAct: 'options.courtAct',
}
const fieldOf = (part: keyof Period): string => FIELD_OF[part] ?? part

const messagesOf = (problems: readonly Problem[], language: Language): Messages =>
  Object.fromEntries(problems.map((problem) => [problem.field, problemMessage(problem, language)]))
