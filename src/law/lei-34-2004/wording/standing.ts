// How the findings about who is entitled, and by which exceptions, are said.

import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { formatDate, type Language } from '#base/format'
import type { Wording } from '../../explain.ts'
import { each, fixed, type Pair, pick, words } from '../../phrases.ts'
import type { Entitlement, Forms } from '../art-007-who-is-entitled.ts'
import type { Exception } from '../art-008a-exceptions.ts'

const RIGHT: Readonly<Record<Entitlement['law'], Pair>> = {
  right: [
    'Está entre quem tem direito a proteção jurídica',
    'Among those entitled to legal protection',
  ],
  'no-right': [
    'Não está entre quem tem direito a proteção jurídica',
    'Not among those entitled to legal protection',
  ],
  'a-person-decides': [
    'Uma pessoa dos serviços tem de decidir se há direito a proteção jurídica',
    'An official has to decide whether there is a right to legal protection',
  ],
}
const GUIDE: Readonly<Record<Entitlement['guide'], Pair>> = {
  right: ['que há direito', 'that there is a right'],
  'no-right': ['que não há direito', 'that there is no right'],
  'a-person-decides': ['que depende do caso', 'that it depends on the case'],
  'says-both': [
    'as duas coisas: que pode haver e que não há',
    'both: that there may be and that there is none',
  ],
}
const entitlement = ({ value }: Finding, language: Language): string => {
  const { law, guide } = value as Entitlement
  const said = pick(RIGHT[law], language)
  return law === guide
    ? said
    : `${said}. ${pick(['O guia prático diz', 'The practical guide says'], language)} ${pick(GUIDE[guide], language)}`
}

const DELEGABLE: Readonly<Record<Exception['delegable'], Pair>> = {
  yes: ['decide o serviço', 'the service decides'],
  no: [
    'decide só o dirigente máximo, sem delegar',
    'only the top manager decides, without delegating',
  ],
  disputed: [
    'decide o serviço; é discutido se a decisão se pode delegar',
    'the service decides; whether the decision may be delegated is disputed',
  ],
}
const exception = (pt: string, en: string) =>
  words(
    ({ value }, language) =>
      `${pick([pt, en], language)} (${pick(DELEGABLE[(value as Exception).delegable], language)})`,
  )

const STATUS: Readonly<Record<string, Pair>> = {
  entitled: [
    'Em princípio, tem direito a proteção jurídica',
    'In principle, entitled to legal protection',
  ],
  'not-entitled': [
    'Em princípio, não tem direito a proteção jurídica',
    'In principle, not entitled to legal protection',
  ],
  'a-person-decides': ['Uma pessoa dos serviços tem de decidir', 'An official has to decide'],
  'cannot-tell': ['Ainda não se pode dizer', 'Cannot tell yet'],
}

const yesNo = (pt: string, en: string) =>
  each({ true: [`${pt}: sim`, `${en}: yes`], false: [`${pt}: não`, `${en}: no`] })

export const wording: Wording = {
  simulation: each(STATUS),
  entitlement: words(entitlement),
  applicant: each({
    'natural-person': ['Quem pede: pessoa singular', 'Applicant: natural person'],
    'sole-trader': ['Quem pede: comerciante em nome individual', 'Applicant: sole trader'],
    'non-profit': [
      'Quem pede: pessoa coletiva sem fins lucrativos',
      'Applicant: non-profit legal person',
    ],
    'for-profit': [
      'Quem pede: pessoa coletiva com fins lucrativos',
      'Applicant: for-profit legal person',
    ],
    'limited-liability-establishment': [
      'Quem pede: estabelecimento individual de responsabilidade limitada',
      'Applicant: individual limited-liability establishment',
    ],
  }),
  nationality: each({
    portuguese: ['Nacionalidade portuguesa', 'Portuguese nationality'],
    eu: ['Nacionalidade de outro país da União Europeia', 'Nationality of another EU country'],
    other: [
      'Nacionalidade de um país fora da União Europeia',
      'Nationality of a country outside the EU',
    ],
    stateless: ['Sem nacionalidade (apátrida)', 'Stateless'],
  }),
  'eu-permit': yesNo(
    'Título de residência válido num país da União Europeia',
    'Valid residence permit of an EU country',
  ),
  reciprocity: each({
    granted: [
      'O seu país dá o mesmo direito aos portugueses',
      'Your country gives the Portuguese the same right',
    ],
    'not-granted': [
      'O seu país não dá o mesmo direito aos portugueses',
      'Your country does not give the Portuguese the same right',
    ],
    unknown: [
      'Não se sabe se o seu país dá o mesmo direito aos portugueses',
      'Not known whether your country gives the Portuguese the same right',
    ],
  }),
  'disposed-to-qualify': yesNo(
    'Vendeu, doou ou onerou bens, ou recebeu o direito em causa, para obter apoio',
    'Disposed of or encumbered assets, or took over the disputed right, in order to qualify',
  ),
  'company-excluded-by-the-text': fixed(
    'O texto da lei ainda exclui as empresas; o Tribunal Constitucional não deixa recusar sem ver a situação concreta',
    'The text of the law still excludes companies; the Constitutional Court forbids refusing without looking at the concrete situation',
  ),
  'guide-on-companies': fixed(
    'O que o guia prático diz sobre empresas e estabelecimentos não coincide com a lei',
    'What the practical guide says of companies and establishments is not what the law says',
  ),
  forms: words(({ value }, language) =>
    (value as Forms).consultation
      ? pick(
          [
            'Pode pedir consulta jurídica e apoio judiciário',
            'May ask for legal consultation and legal aid',
          ],
          language,
        )
      : pick(
          [
            'Só pode pedir apoio judiciário, não consulta jurídica',
            'May ask for legal aid only, not for legal consultation',
          ],
          language,
        ),
  ),
  'presumed-insufficiency': each({
    true: [
      'A lei presume a insuficiência económica: não se medem os rendimentos, e o pedido é urgente',
      'The law presumes economic insufficiency: income is not tested, and the request is urgent',
    ],
    false: [
      'Não se aplica a presunção de insuficiência económica',
      'The presumption of insufficiency does not apply',
    ],
  }),
  victim: each({
    none: ['Sem estatuto de vítima', 'No victim status'],
    'domestic-violence': [
      'Estatuto de vítima de violência doméstica',
      'Status of victim of domestic violence',
    ],
    'sexual-freedom': [
      'Vítima de crime contra a liberdade e autodeterminação sexual',
      'Victim of a crime against sexual freedom and self-determination',
    ],
  }),
  'exception-own-means': exception(
    'Pode pedir, com razões, que só contem os seus rendimentos e bens, ou os seus e os de alguns membros',
    'You may ask, with reasons, that only your own means count, or yours and those of some members',
  ),
  'exception-household-conflict': exception(
    'Pode pedir, com razões, que não contem os rendimentos e bens de quem está em conflito consigo',
    'You may ask, with reasons, that the means of the member in conflict with you do not count',
  ),
  'exception-plain-denial-of-justice': exception(
    'Se o resultado negar claramente o acesso à justiça (despesas de saúde, outras prestações…), pode pedir uma decisão diferente',
    'If the result would plainly deny access to justice (health costs, other instalments…), you may ask for another decision',
  ),
  'notice-estimate': words(({ value }, language) =>
    pick(
      [
        `Estimativa: usaram-se os últimos valores conhecidos, de ${formatDate(value as PlainDate)}`,
        `Estimate: the last known values were used, of ${formatDate(value as PlainDate, 'en')}`,
      ],
      language,
    ),
  ),
}
