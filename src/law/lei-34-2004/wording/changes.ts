// How undecided answers, warnings near the limits and counterfactuals are said.
import type { Finding } from '#base/finding'
import { formatEuros, type Language } from '#base/format'
import type { Cents } from '#base/money'
import type { Wording } from '../../explain.ts'
import { fixed, type Pair, pick, words } from '../../phrases.ts'
import type { Insufficiency } from '../art-008a-economic-insufficiency.ts'
import type { Counterfactual } from '../counterfactuals.ts'
import type { Near } from '../nearness.ts'
import type { Fact, Verdict } from '../undecided.ts'
import { INSUFFICIENCY } from './means.ts'

const FACTS: Readonly<Record<Fact, Pair>> = {
  size: ['quantas pessoas tem o agregado familiar', 'how many people the household has'],
  income: ['o rendimento líquido do ano', 'the net income of the year'],
  assets: [
    'o património (casas, terrenos, títulos, veículos)',
    'the assets (property, securities, vehicles)',
  ],
  liquid: [
    'o dinheiro no banco e os títulos cotados',
    'the money in the bank and listed securities',
  ],
}

const verdict = ({ value }: Finding, language: Language): string => {
  const said = value as Verdict
  if (said.kind === 'decided') return pick(INSUFFICIENCY[said.insufficiency], language)
  const asked = pick(FACTS[said.ask], language)
  return pick(
    [`Ainda não se pode dizer: falta saber ${asked}`, `Cannot tell yet: please say ${asked}`],
    language,
  )
}

const near = (edge: Pair) =>
  words(({ value }, language) => {
    const said = value as Near
    const [is, limit] = [formatEuros(said.amount, language), formatEuros(said.edge, language)]
    const name = pick(edge, language)
    return pick(
      [
        `Está perto de um limite da lei: ${is}, e ${name} é ${limit}. Uma pequena diferença pode mudar o resultado`,
        `Close to a limit of the law: ${is}, and ${name} is ${limit}. A small difference may change the result`,
      ],
      language,
    )
  })

const changes = ({ change }: Counterfactual, language: Language): string => {
  const euros = (amountOf: Cents) => formatEuros(amountOf, language)
  const { incomeLess, incomeMore, liquidLess, peopleMore } = change
  const said: (string | undefined)[] = [
    incomeLess &&
      pick(
        [
          `menos ${euros(incomeLess)} de rendimento por ano`,
          `${euros(incomeLess)} less income a year`,
        ],
        language,
      ),
    incomeMore &&
      pick(
        [
          `mais ${euros(incomeMore)} de rendimento por ano`,
          `${euros(incomeMore)} more income a year`,
        ],
        language,
      ),
    liquidLess &&
      pick(
        [
          `menos ${euros(liquidLess)} no banco e em títulos cotados`,
          `${euros(liquidLess)} less in the bank and in listed securities`,
        ],
        language,
      ),
    peopleMore &&
      pick(
        [
          `mais ${peopleMore} ${peopleMore === 1 ? 'pessoa' : 'pessoas'} no agregado`,
          `${peopleMore} more ${peopleMore === 1 ? 'person' : 'people'} in the household`,
        ],
        language,
      ),
  ].map((part) => part || undefined)
  return said.filter((part) => part !== undefined).join(pick([' e ', ' and '], language))
}

const THEN: Readonly<Record<Insufficiency, Pair>> = {
  'full-waiver': ['teria apoio sem pagar', 'there would be support without paying'],
  'phased-payment': [
    'teria apoio com pagamento em prestações',
    'there would be support by instalments',
  ],
  'no-insufficiency': ['deixaria de ter apoio', 'there would be no support'],
}

const counterfactual = ({ value }: Finding, language: Language): string => {
  const said = value as Counterfactual
  const paying =
    said.instalment === undefined
      ? ''
      : pick([' de ', ' of '], language) +
        formatEuros(said.instalment, language) +
        pick([' por mês', ' a month'], language)
  return `${pick(['Com ', 'With '], language)}${changes(said, language)}, ${pick(THEN[said.outcome], language)}${paying}`
}

const possible = ({ value }: Finding, language: Language): string =>
  pick(['Ainda possível', 'Still possible'], language) +
  `. ${pick(INSUFFICIENCY[value as Insufficiency], language)}`

export const wording: Wording = {
  verdict: words(verdict),
  'possible-insufficiency': words(possible),
  'same-whatever-is-missing': fixed(
    'O que falta responder já não muda este resultado',
    'What is still to be answered no longer changes this result',
  ),
  counterfactual: words(counterfactual),
  'near-waiver-max': near(['o limite da dispensa', 'the limit of the waiver']),
  'near-small-instalment-max': near([
    'o limite da prestação mais baixa',
    'the limit of the lower instalment',
  ]),
  'near-phased-max': near(['o limite do pagamento em prestações', 'the limit of phased payment']),
  'near-bracket-edge': near(['o início de um escalão', 'the start of a bracket']),
}
