// What can be wrong with something that was typed or sent: a stable code for machines, and for people where it is,
// what is wrong and what to write instead.
import type { Language } from '#base/format'

export type Problem = {
  /** Where: `assets[0].taxValue`; empty for the whole. */
  readonly field: string
  readonly code: ProblemCode
  /** The bound or the choices that the message names. */
  readonly limit?: string
}

type Message = (limit: string) => string
type Messages = Readonly<Record<Language, Message>>

const UNITS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  pt: { day: 'dias', month: 'meses', year: 'anos', hour: 'horas' },
  en: { day: 'days', month: 'months', year: 'years', hour: 'hours' },
}
const inWords = (units: string, language: Language): string =>
  units
    .split(' ')
    .map((unit) => UNITS[language][unit] ?? unit)
    .join(language === 'pt' ? ' ou ' : ' or ')

const MESSAGES = {
  'not-utf-8': {
    pt: () => 'O texto não está em UTF-8. Grave-o nessa codificação.',
    en: () => 'The text is not in UTF-8. Save it in that encoding.',
  },
  'not-json': {
    pt: (place) => `Isto não é JSON válido${place && ` (linha e coluna ${place})`}. Corrija-o.`,
    en: (place) => `This is not valid JSON${place && ` (line and column ${place})`}. Correct it.`,
  },
  'too-many-bytes': {
    pt: (most) => `É grande demais. Envie até ${most} bytes.`,
    en: (most) => `It is too large. Send up to ${most} bytes.`,
  },
  empty: {
    pt: () => 'Está vazio. Escreva os dados em JSON.',
    en: () => 'It is empty. Write the data in JSON.',
  },
  missing: {
    pt: () => 'Falta este dado. Indique-o.',
    en: () => 'This is missing. Give it.',
  },
  'missing-one-of': {
    pt: (names) => `Falta um destes dados: ${names}. Indique um deles.`,
    en: (names) => `One of these is missing: ${names}. Give one.`,
  },
  'only-one-of': {
    pt: (names) => `Indique só um destes dados: ${names}.`,
    en: (names) => `Give only one of these: ${names}.`,
  },
  'unknown-field': {
    pt: (known) => `Este campo não existe. Retire-o; os que existem são: ${known}.`,
    en: (known) => `There is no such field. Remove it; those that exist are: ${known}.`,
  },
  'not-an-object': {
    pt: () => 'Escreva um objeto: {"campo": valor}.',
    en: () => 'Write an object: {"field": value}.',
  },
  'not-a-list': {
    pt: () => 'Escreva uma lista: [ … ].',
    en: () => 'Write a list: [ … ].',
  },
  'not-text': {
    pt: () => 'Escreva um texto entre aspas.',
    en: () => 'Write a text between quotes.',
  },
  'not-a-count': {
    pt: () => 'Escreva um número inteiro, sem aspas nem decimais.',
    en: () => 'Write a whole number, without quotes or decimals.',
  },
  'not-a-flag': {
    pt: () => 'Escreva true (sim) ou false (não), sem aspas.',
    en: () => 'Write true or false, without quotes.',
  },
  'not-an-amount': {
    pt: () => 'Escreva uma quantia em euros, por exemplo 1234,50.',
    en: () => 'Write an amount in euros, for example 1234.50.',
  },
  'not-a-decimal-amount': {
    pt: () => 'Escreva a quantia entre aspas, com ponto e dois decimais: "1234.50".',
    en: () => 'Write the amount between quotes, with a point and two decimals: "1234.50".',
  },
  'not-a-rate': {
    pt: () => 'Escreva a taxa entre aspas, com ponto e até três decimais: "2.139".',
    en: () => 'Write the rate between quotes, with a point and up to three decimals: "2.139".',
  },
  'not-a-date': {
    pt: () => 'Escreva uma data que exista, como 2026-03-15.',
    en: () => 'Write a date that exists, like 2026-03-15.',
  },
  'not-a-time': {
    pt: () => 'Escreva uma hora do dia, como 09:30.',
    en: () => 'Write a time of day, like 09:30.',
  },
  'not-one-of': {
    pt: (choices) => `Escolha um destes: ${choices}.`,
    en: (choices) => `Choose one of these: ${choices}.`,
  },
  'not-a-whole-number': {
    pt: () => 'Escreva um número inteiro, por exemplo 3.',
    en: () => 'Write a whole number, for example 3.',
  },
  'not-a-municipality': {
    pt: () => 'Escreva o código do concelho, com quatro algarismos: 1106 é Lisboa.',
    en: () => 'Write the code of the municipality, four digits: 1106 is Lisboa.',
  },
  'too-small': {
    pt: (least) => `O mínimo é ${least}. Escreva esse valor ou um maior.`,
    en: (least) => `The least is ${least}. Write that or more.`,
  },
  'too-large': {
    pt: (most) => `O máximo é ${most}. Escreva esse valor ou um menor.`,
    en: (most) => `The most is ${most}. Write that or less.`,
  },
  'too-long': {
    pt: (most) => `O texto é longo demais. Escreva até ${most} caracteres.`,
    en: (most) => `The text is too long. Write up to ${most} characters.`,
  },
  'too-many': {
    pt: (most) => `São demasiados. Indique até ${most}.`,
    en: (most) => `There are too many. Give up to ${most}.`,
  },
  'dates-differ': {
    pt: (other) => `As datas não coincidem. Escreva aqui a mesma de ${other}.`,
    en: (other) => `The dates do not agree. Write the same as in ${other}.`,
  },
  reversed: {
    pt: () => 'O fim vem antes do início. Troque as datas.',
    en: () => 'The end comes before the start. Swap the dates.',
  },
  'out-of-range': {
    pt: (interval) => `Escreva um valor deste intervalo: ${interval}.`,
    en: (interval) => `Write a value of this interval: ${interval}.`,
  },
  'unit-not-of-this-regime': {
    pt: (units) => `Esta contagem não se faz nessa unidade. Conte em ${inWords(units, 'pt')}.`,
    en: (units) => `This way of counting has no such unit. Count in ${inWords(units, 'en')}.`,
  },
  'hours-not-whole-days': {
    pt: () => 'As horas contam-se por dias inteiros. Escreva um múltiplo de 24.',
    en: () => 'Hours are counted as whole days. Write a multiple of 24.',
  },
  'only-above-six-months': {
    pt: () => 'Esta contagem é só para prazos de mais de seis meses. Use cpa.workingDays.',
    en: () => 'This way of counting is only for more than six months. Use cpa.workingDays.',
  },
  'months-below-six-have-no-conversion': {
    pt: () => 'Abaixo de seis meses, este prazo conta-se em dias. Escreva-o em dias.',
    en: () => 'Below six months this period is counted in days. Write it in days.',
  },
  'court-act-not-of-this-regime': {
    pt: () => 'Nesta contagem as férias judiciais não movem o último dia. Retire este dado.',
    en: () => 'In this way of counting court holidays do not move the last day. Remove this.',
  },
  'date-not-known': {
    pt: (span) =>
      `A lei dessa data não é conhecida aqui. Escreva uma data deste intervalo: ${span}.`,
    en: (span) => `The law of that date is not known here. Write a date of this interval: ${span}.`,
  },
  'past-the-calendar': {
    pt: (last) =>
      `A contagem passa de ${last}, o último dia conhecido aqui. Escreva uma data mais cedo ou um prazo mais curto.`,
    en: (last) =>
      `The count goes past ${last}, the last day known here. Write an earlier date or a shorter period.`,
  },
} satisfies Record<string, Messages>

export type ProblemCode = keyof typeof MESSAGES

/** What to write instead, in one or two sentences. */
export const problemMessage = (
  { code, limit = '' }: Pick<Problem, 'code' | 'limit'>,
  language: Language = 'pt',
): string => MESSAGES[code][language](limit)
