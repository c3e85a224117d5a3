// How the findings of Portaria n.º 1085-A/2004 are said.
import type { Finding } from '#base/finding'
import { formatEuros, type Language } from '#base/format'
import type { Wording } from '../explain.ts'
import { amount, day, each, fixed, type Pair, pick, words } from '../phrases.ts'
import type { Order, OrderReadings } from './art-012-several-cases.ts'
import type { Demand, Stop } from './art-013-stop.ts'
import { wording as documents } from './wording-documents.ts'

const ORDER: Readonly<Record<Order, Pair>> = {
  'one-after-the-other': [
    'uma de cada vez, pela ordem de concessão',
    'one after the other, in the order of grant',
  ],
  'each-in-full': ['cada pessoa paga as suas por inteiro', 'each person pays their own in full'],
}
const order = ({ value }: Finding, language: Language): string => {
  const { portaria, courts, disputed } = value as OrderReadings
  const [law, held] = [pick(ORDER[portaria], language), pick(ORDER[courts], language)]
  const first = pick(
    [`Prestações de vários processos: ${law}`, `Instalments of several cases: ${law}`],
    language,
  )
  if (!disputed) return first
  return pick(
    [
      `${first}; um tribunal decidiu que ${held}: decide uma pessoa`,
      `${first}; a court held that ${held}: a person decides`,
    ],
    language,
  )
}

const stop = ({ value }: Finding, language: Language): string => {
  const { cap, maySuspend } = value as Stop
  const limit = formatEuros(cap, language)
  return maySuspend
    ? pick(
        [
          `Já pagou mais de ${limit}: pode suspender o resto`,
          `More than ${limit} is paid: the rest may be suspended`,
        ],
        language,
      )
    : pick(
        [
          `Pode suspender o resto quando tiver pago mais de ${limit}`,
          `The rest may be suspended once more than ${limit} is paid`,
        ],
        language,
      )
}
const demand = ({ value }: Finding, language: Language): string => {
  const { now, forecast } = value as Demand
  const [due, later] = [formatEuros(now, language), formatEuros(forecast, language)]
  return pick(
    [
      `Como os tribunais leem a lei, agora só se pode exigir ${due}; previsão do resto: ${later}`,
      `As courts read the law, only ${due} may be demanded now; forecast of the rest: ${later}`,
    ],
    language,
  )
}

export const wording: Wording = {
  rhythm: each({
    monthly: ['Paga-se todos os meses', 'Paid every month'],
    quarterly: ['Paga-se de 3 em 3 meses', 'Paid every 3 months'],
    'half-yearly': ['Paga-se de 6 em 6 meses', 'Paid every 6 months'],
    yearly: ['Paga-se uma vez por ano', 'Paid once a year'],
  }),
  'half-uc': amount('Meia unidade de conta', 'Half a unit of account'),
  'instalment-order': words(order),
  'guide-one-after-the-other': fixed(
    'O guia prático: paga-se um processo de cada vez, também entre pessoas do mesmo agregado',
    'The practical guide: one case at a time, also among people of the same household',
  ),
  'court-each-in-full': fixed(
    'Um tribunal: cada cônjuge com apoio próprio no mesmo processo paga as suas prestações por inteiro',
    'A court: spouses who each have support in the same case each pay their own instalments in full',
  ),
  'burden-to-raise-other-instalments': fixed(
    'Quem já paga outras prestações tem de o dizer e provar',
    'Whoever already pays other instalments has to say so and prove it',
  ),
  'one-grant-for-appended-cases': fixed(
    'Processo principal e apenso: um só apoio',
    'Main and appended case: a single grant',
  ),
  'instalment-stop': words(stop),
  'instalments-end': day(
    'As prestações que vençam depois deste dia já não são exigíveis',
    'Instalments falling due after this day can no longer be demanded',
  ),
  'final-decision': day(
    'Decisão final transitada em julgado',
    'Final decision no longer open to appeal',
  ),
  'instalments-paid': amount('Prestações já pagas', 'Instalments paid so far'),
  'initial-fee': amount('Taxa de justiça inicial', 'Initial court fee'),
  'protective-demand': words(demand),
  'fees-due': amount(
    'O que já seria devido por qualquer pessoa',
    'What would be due from anybody by now',
  ),
  'courts-no-run-up-to-the-cap': fixed(
    'As prestações começam quando a taxa seria devida e não correm mês a mês até ao limite',
    'Instalments start when the fee would be due and do not run month after month up to the cap',
  ),
  'courts-read-it-restrictively': fixed(
    'O múltiplo da taxa é para fases adiantadas do processo, não para quando só se deve a taxa inicial',
    'The multiple of the fee is for late stages of the case, not for when only the initial fee is due',
  ),
  ...documents,
}
