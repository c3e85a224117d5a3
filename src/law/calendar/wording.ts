// How the findings of the calendar are said, whatever code counts the period.
import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { formatDate, formatLongDate, type Language } from '#base/format'
import type { Wording } from '../explain.ts'
import { fixed, type Pair, pick, words } from '../phrases.ts'
import type { ChallengeReadings } from './challenge-readings.ts'
import type { Counted } from './deadline.ts'
import type { DecisionClock, DecisionReadings } from './decision-clock.ts'
import type { Restarted } from './interrupted-deadline.ts'
import type { Span } from './period.ts'
import type { Because, Reason } from './reasons.ts'

/** "Último dia: segunda-feira, 12 de maio de 2025" */
const on = (pt: string, en: string) =>
  words(({ value }, language) => dated([pt, en], value as PlainDate, language))
const dated = (label: Pair, day: PlainDate, language: Language): string =>
  `${pick(label, language)}: ${formatLongDate(day, language)}`

const span = ({ from, to }: Span, language: Language): string =>
  from === to
    ? formatLongDate(from, language)
    : language === 'pt'
      ? `de ${formatDate(from)} a ${formatDate(to)}`
      : `${formatDate(from, language)} to ${formatDate(to, language)}`

const BECAUSE: Readonly<Record<Because, Pair>> = {
  saturday: ['sábado', 'Saturday'],
  sunday: ['domingo', 'Sunday'],
  'national-holiday': ['feriado nacional', 'national holiday'],
  'regional-holiday': ['feriado regional', 'regional holiday'],
  'municipal-holiday': ['feriado municipal', 'municipal holiday'],
  'court-holidays': ['férias judiciais', 'court holidays'],
  'tolerance-day': ['tolerância de ponto', 'day of tolerance'],
  suspension: ['prazo suspenso', 'period suspended'],
}
const why = ({ because, name }: Reason, language: Language): string => {
  const said = pick(BECAUSE[because], language)
  return name ? `${said}, ${name}` : said
}
const isWeekend = ({ because }: Reason): boolean => because === 'saturday' || because === 'sunday'

/** "Não conta: feriado nacional, Natal (quinta-feira, 25 de dezembro de 2025)"; a weekend day says itself. */
const reason = (pt: string, en: string) =>
  words(({ value }, language) => {
    const told = value as Reason
    const days = span(told, language)
    return `${pick([pt, en], language)}: ${isWeekend(told) ? days : `${why(told, language)} (${days})`}`
  })

const firstUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
/** "Feriado nacional, Natal: quinta-feira, 25 de dezembro de 2025" */
const fact = words(({ value }, language) => {
  const told = value as Reason
  const days = span(told, language)
  return firstUpper(isWeekend(told) ? days : `${why(told, language)}: ${days}`)
})
const facts: Wording = Object.fromEntries(Object.keys(BECAUSE).map((because) => [because, fact]))

const clock = ({ lastDay, lastDispatchDay }: DecisionClock, language: Language): string =>
  language === 'pt'
    ? `${formatLongDate(lastDay)}, a enviar até ${formatLongDate(lastDispatchDay)}`
    : `${formatLongDate(lastDay, 'en')}, to be sent off by ${formatLongDate(lastDispatchDay, 'en')}`

const readings = ({ value }: Finding, language: Language): string => {
  const { earliest, latest } = value as DecisionReadings
  return language === 'pt'
    ? `Decidir até ${clock(earliest, language)}; antes de passar ${clock(latest, language)}, não se pode contar com deferimento tácito`
    : `To be decided by ${clock(earliest, language)}; before ${clock(latest, language)} has passed, no tacit grant may be relied on`
}

const challenge = ({ value }: Finding, language: Language): string => {
  const { shownLastDay, acceptedUntil } = value as ChallengeReadings
  const [shown, accepted] = [formatLongDate(shownLastDay, language), acceptedUntil]
  return language === 'pt'
    ? `Para impugnar com segurança: até ${shown}. O serviço aceita até ${formatLongDate(accepted)}`
    : `To challenge safely: by ${shown}. The service accepts until ${formatLongDate(accepted, 'en')}`
}

const dilation = ({ value }: Finding, language: Language): string => {
  const { days, to } = value as { days: number; to: PlainDate }
  const end = formatLongDate(to, language)
  return language === 'pt'
    ? `Dilação: mais ${days} dias, contados com o prazo, até ${end}`
    : `Extension for distance: ${days} more days, counted with the period, to ${end}`
}

const moved = ({ value }: Finding, language: Language): string => {
  const { from, to } = value as Span
  return language === 'pt'
    ? `O último dia passa de ${formatLongDate(from)} para ${formatLongDate(to)}`
    : `The last day moves from ${formatLongDate(from, 'en')} to ${formatLongDate(to, 'en')}`
}

const unknownHoliday: Pair = [
  'O feriado municipal deste concelho não é conhecido aqui: confirme-o na câmara municipal. O prazo foi contado sem ele',
  'The municipal holiday of this municipality is not known here: check it with the town hall. The period was counted without it',
]
const notApplied = ({ value }: Finding, language: Language): string => {
  const days = span(value as Span, language)
  return language === 'pt'
    ? `A lei suspendeu muitos prazos ${days}; esta contagem não tem isso em conta. Peça a confirmação de um jurista`
    : `The law suspended many periods ${days}; this count leaves that aside. Have it checked by a lawyer`
}
const aboveSixMonths: Pair = [
  'Um prazo que a lei fixa em mais de seis meses conta-se em dias seguidos',
  'A period that the law fixes above six months counts every day',
]

export const wording: Wording = {
  ...facts,
  deadline: words(({ value }, language) =>
    dated(['Último dia do prazo', 'Last day of the period'], (value as Counted).lastDay, language),
  ),
  event: on('Dia do acontecimento', 'Day of the event'),
  'event-day': on('O dia do acontecimento não conta', 'The day of the event does not count'),
  dilation: words(dilation),
  'day-not-counted': reason('Não conta', 'Not counted'),
  'day-closed': reason('O serviço ou tribunal está fechado', 'The service or court is closed'),
  'tolerance-day-counts': words(({ value }, language) => {
    const label: Pair = [
      'Conta, apesar da tolerância de ponto',
      'Counts, although a day of tolerance',
    ]
    return dated(label, (value as Reason).from, language)
  }),
  'last-day': on('Último dia', 'Last day'),
  'last-day-moved': words(moved),
  'municipal-holiday-unknown': words((_, language) => pick(unknownHoliday, language)),
  'extraordinary-suspension-not-applied': words(notApplied),
  'fixed-above-six-months': words((_, language) => pick(aboveSixMonths, language)),
  'deemed-date': on('Considera-se recebida em', 'Counts as received on'),
  'unopened-mailbox-disputed': fixed(
    'Se a caixa nunca foi aberta, os tribunais não estão de acordo sobre este dia: decide uma pessoa',
    'If the mailbox was never opened, courts disagree on this day: a person decides',
  ),
  'sent-on': on(
    'Dia do envio, do registo, da disponibilização ou do aviso',
    'Day of sending, registration, availability or notice',
  ),
  'decision-clock': words(
    ({ value }, language) =>
      `${pick(['Decisão até', 'Decision by'], language)} ${clock(value as DecisionClock, language)}`,
  ),
  'decision-readings': words(readings),
  'documents-requested': on(
    'Documentos ou informações pedidos em',
    'Documents or information asked on',
  ),
  'challenge-readings': words(challenge),
  'interrupted-court-deadline': words(({ value }, language) => {
    const { startsOn, counted } = value as Restarted
    return language === 'pt'
      ? `O prazo recomeça inteiro depois de ${formatLongDate(startsOn)} e acaba em ${formatLongDate(counted.lastDay)}`
      : `The whole period starts again after ${formatLongDate(startsOn, 'en')} and ends on ${formatLongDate(counted.lastDay, 'en')}`
  }),
  'lawyer-notified': on('Aviso da nomeação ao advogado', 'Lawyer told of the appointment'),
  'applicant-notified': on('Aviso da nomeação a quem pediu', 'Applicant told of the appointment'),
  'dilation-days': words(
    ({ value }, language) =>
      `${pick(['Dias de dilação', 'Days added for distance'], language)}: ${value}`,
  ),
}
