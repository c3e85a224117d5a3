// How the findings of the Código de Processo Civil are said.
import type { PlainDate } from '#base/dates'
import { formatLongDate } from '#base/format'
import type { Wording } from '../explain.ts'
import { amount, each, type Pair, pick, words } from '../phrases.ts'
import type { FineDays } from './art-139-late-act.ts'
import type { ServiceOfProcess } from './art-245-dilation.ts'

const PLACES: Readonly<Record<ServiceOfProcess['place'], Pair>> = {
  'same-district': ['na comarca do tribunal', 'in the court district'],
  'other-district': ['fora da comarca do tribunal', 'outside the court district'],
  'islands-or-mainland': [
    'entre o continente e as regiões autónomas',
    'between the mainland and the islands',
  ],
  abroad: ['no estrangeiro', 'abroad'],
}

export const wording: Wording = {
  'fine-days': words(({ value }, language) => {
    const { firstFineDay, secondFineDay, thirdFineDay } = value as FineDays
    const days = [firstFineDay, secondFineDay, thirdFineDay]
      .map((day) => formatLongDate(day, language))
      .join('; ')
    return `${pick(['Ainda com multa, fora do prazo', 'Still possible with a fine, after the period'], language)}: ${days}`
  }),
  'fine-days-after': words(
    ({ value }, language) =>
      `${pick(['Último dia do prazo', 'Last day of the period'], language)}: ${formatLongDate(value as PlainDate, language)}`,
  ),
  'fine-days-reading': each({
    'court-holidays-closed': [
      'As férias judiciais não foram contadas como dias úteis; há uma decisão que as conta: não se fie nestes dias',
      'Court holidays were not taken as working days; one ruling takes them: do not rely on these days',
    ],
    'court-holidays-open': [
      'As férias judiciais foram contadas como dias úteis, a leitura mais prudente',
      'Court holidays were taken as working days, the more careful reading',
    ],
  }),
  'late-fine': amount('Multa pelo ato fora do prazo', 'Fine for the late act'),
  'late-fine-with-surcharge': amount(
    'Multa com mais 25 %, por não ter sido paga logo',
    'Fine with 25 % more, as it was not paid at once',
  ),
  'service-of-process': words(({ value }, language) => {
    const { inAnotherPerson, place, byPublicNotice } = value as ServiceOfProcess
    const how: Pair = byPublicNotice
      ? ['Citação por edital', 'Service by public notice']
      : inAnotherPerson
        ? ['Citação noutra pessoa', 'Service in another person']
        : ['Citação na própria pessoa', 'Service in person']
    return `${pick(how, language)}, ${pick(PLACES[place], language)}`
  }),
}
