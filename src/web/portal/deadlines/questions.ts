// Table of data: what the deadline counter asks.
import type { Channel } from '#law/calendar/deemed-date'
import type { Regime, Unit } from '#law/calendar/period'
import { MUNICIPALITIES } from '#law/portaria-135-2012/municipalities'
import type { FieldSpec, Option } from '../../ui/fields.tsx'
import { WHAT } from './presets.ts'

type Named<Name> = Option & { readonly value: Name }

export const REGIMES: readonly Named<Regime>[] = [
  {
    value: 'cpa.workingDays',
    label: { pt: 'Dias úteis, num serviço público', en: 'Working days, at a public service' },
  },
  {
    value: 'cpa.long',
    label: {
      pt: 'Mais de seis meses, num serviço público',
      en: 'More than six months, at a public service',
    },
  },
  {
    value: 'cpc.continuous',
    label: { pt: 'Num processo em tribunal', en: 'In a court case' },
  },
  {
    value: 'cc279.days',
    label: { pt: 'Dias seguidos', en: 'Calendar days' },
  },
  { value: 'cc279.months', label: { pt: 'Meses, de data a data', en: 'Months, date to date' } },
  { value: 'cc279.years', label: { pt: 'Anos, de data a data', en: 'Years, date to date' } },
  {
    value: 'legalAid.decision',
    label: {
      pt: 'Decisão de um pedido de proteção jurídica',
      en: 'Decision of an application for legal protection',
    },
  },
  {
    value: 'rgco.workingDays',
    label: {
      pt: 'Impugnar uma coima (contraordenações em geral)',
      en: 'Challenge a fine (administrative offences in general)',
    },
  },
  {
    value: 'rgcols.continuous',
    label: {
      pt: 'Contraordenação laboral ou da Segurança Social',
      en: 'Labour or Social Security administrative offence',
    },
  },
  { value: 'hours', label: { pt: 'Horas (24, 48…)', en: 'Hours (24, 48…)' } },
]

export const UNITS: readonly Named<Unit>[] = [
  { value: 'day', label: { pt: 'dias', en: 'days' } },
  { value: 'working-day', label: { pt: 'dias úteis', en: 'working days' } },
  { value: 'month', label: { pt: 'meses', en: 'months' } },
  { value: 'year', label: { pt: 'anos', en: 'years' } },
  { value: 'hour', label: { pt: 'horas', en: 'hours' } },
]

export const CHANNELS: readonly Named<Channel>[] = [
  {
    value: 'cpa-registered-letter',
    label: {
      pt: 'Carta registada de um serviço público',
      en: 'Registered letter of a public service',
    },
  },
  {
    value: 'cppt-registered-letter',
    label: {
      pt: 'Carta registada das Finanças ou de uma execução',
      en: 'Registered letter of the tax office or of an enforcement',
    },
  },
  {
    value: 'cpc-registered-letter',
    label: { pt: 'Carta registada do tribunal', en: 'Registered letter of the court' },
  },
  {
    value: 'cpc-electronic',
    label: {
      pt: 'Notificação eletrónica do tribunal ao advogado',
      en: 'Electronic notice of the court to the lawyer',
    },
  },
  {
    value: 'cpa-electronic',
    label: {
      pt: 'Mensagem eletrónica de um serviço público que não abri',
      en: 'Electronic message of a public service that I did not open',
    },
  },
  {
    value: 'electronic-address',
    label: {
      pt: 'Caixa postal eletrónica (morada única digital)',
      en: 'Electronic mailbox (single digital address)',
    },
  },
  {
    value: 'notice-left',
    label: {
      pt: 'Aviso deixado em casa numa execução (segunda carta)',
      en: 'Notice left at home in an enforcement (second letter)',
    },
  },
  {
    value: 'joint-debts',
    label: {
      pt: 'Citação por várias dívidas na mesma execução',
      en: 'Service for several debts in one enforcement',
    },
  },
]

const byName = [...MUNICIPALITIES].sort((a, b) => a.name.localeCompare(b.name, 'pt'))
/** Two names are shared; there the code tells them apart. */
const nameOf = ({ name, code }: { name: string; code: string }): string =>
  byName.filter((other) => other.name === name).length > 1 ? `${name} (${code})` : name

export const WHAT_FIELD: FieldSpec = {
  kind: 'choice',
  name: 'what',
  label: { pt: 'Que prazo quer contar?', en: 'Which deadline do you want to count?' },
  options: WHAT,
}

export const OTHER_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'select',
    name: 'regime',
    label: { pt: 'Como se conta', en: 'How it is counted' },
    hint: {
      pt: 'Costuma vir na carta: «dias úteis», «dias», «meses».',
      en: 'The letter usually says: “working days”, “days”, “months”.',
    },
    options: REGIMES,
  },
  {
    kind: 'count',
    name: 'length',
    label: { pt: 'Quanto dura', en: 'How long it is' },
    hint: { pt: 'Só o número, por exemplo 10.', en: 'The number only, for example 10.' },
  },
  { kind: 'select', name: 'unit', label: { pt: 'Em quê', en: 'In what' }, options: UNITS },
]

export const WHEN_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'date',
    name: 'from',
    label: { pt: 'Em que dia começou?', en: 'On which day did it begin?' },
    hint: {
      pt: 'O dia em que recebeu a carta ou fez o pedido; esse dia não conta. Por exemplo, 8/4/2026.',
      en: 'The day you got the letter or applied; that day does not count. For example 8/4/2026 (day/month/year).',
    },
  },
  {
    kind: 'select',
    name: 'channel',
    label: {
      pt: 'Só sabe o dia do registo ou do envio? Diga por onde veio',
      en: 'Do you only know the day of registration or sending? Say how it came',
    },
    hint: {
      pt: 'A lei diz em que dia se considera recebida. Se sabe o dia em que recebeu, deixe em branco.',
      en: 'The law says on which day it counts as received. If you know the day you got it, leave this blank.',
    },
    options: CHANNELS,
  },
]

export const MORE_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'select',
    name: 'municipality',
    label: { pt: 'Concelho do serviço ou do tribunal', en: 'Municipality of the service or court' },
    hint: {
      pt: 'Para contar com o feriado municipal de onde o ato se pratica.',
      en: 'To take in the municipal holiday of the place where the act is due.',
    },
    options: byName.map((each) => ({
      value: each.code,
      label: { pt: nameOf(each), en: nameOf(each) },
    })),
  },
  {
    kind: 'count',
    name: 'dilation',
    label: { pt: 'Dias a mais (dilação)', en: 'Extra days (dilation)' },
    hint: {
      pt: 'Por viver longe ou por outra pessoa ter recebido a citação.',
      en: 'For living far away or because somebody else received the service.',
    },
  },
  {
    kind: 'text',
    name: 'tolerance',
    label: { pt: 'Dias de tolerância de ponto', en: 'Days of tolerance (State services closed)' },
    hint: {
      pt: 'Se os indicar, substituem os que conhecemos. Separe-os com vírgulas: 24/12/2026, 31/12/2026.',
      en: 'If you give them, they replace those we know. Separate them with commas: 24/12/2026, 31/12/2026.',
    },
  },
  {
    kind: 'date',
    name: 'suspendedFrom',
    label: { pt: 'Esteve suspenso desde', en: 'It was suspended from' },
    hint: { pt: 'Primeiro dia que não conta.', en: 'First day that does not count.' },
  },
  {
    kind: 'date',
    name: 'suspendedTo',
    label: { pt: 'Esteve suspenso até', en: 'It was suspended to' },
    hint: { pt: 'Último dia que não conta.', en: 'Last day that does not count.' },
  },
  {
    kind: 'ticks',
    name: 'options',
    label: { pt: 'Casos especiais', en: 'Special cases' },
    options: [
      { value: 'urgent', label: { pt: 'O processo é urgente', en: 'The case is urgent' } },
      {
        value: 'courtAct',
        label: {
          pt: 'O ato pratica-se no tribunal (prazos seguidos)',
          en: 'The act is done in court (calendar periods)',
        },
      },
      {
        value: 'extraordinary',
        label: {
          pt: 'Descontar as suspensões da pandemia (2020 e 2021)',
          en: 'Take off the suspensions of the pandemic (2020 and 2021)',
        },
      },
    ],
  },
]

export const FIELDS: readonly FieldSpec[] = [
  WHAT_FIELD,
  ...OTHER_FIELDS,
  ...WHEN_FIELDS,
  ...MORE_FIELDS,
]
