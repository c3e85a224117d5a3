// How the amounts of the means test are said.
import type { Wording } from '../../explain.ts'
import { amount, count, each, factor, fixed, type Pair, pick, words } from '../../phrases.ts'
import type { Insufficiency } from '../art-008a-economic-insufficiency.ts'

/** What the household can bear, in a sentence. */
export const INSUFFICIENCY: Readonly<Record<Insufficiency, Pair>> = {
  'full-waiver': [
    'Não pode suportar qualquer quantia: apoio judiciário sem pagar e consulta jurídica gratuita',
    'Cannot bear any amount: legal aid without paying and a free legal consultation',
  ],
  'phased-payment': [
    'Pode suportar os custos em prestações: apoio judiciário com pagamento faseado',
    'Can bear the costs by instalments: legal aid with phased payment',
  ],
  'no-insufficiency': [
    'Pode suportar os custos: não há insuficiência económica',
    'Can bear the costs: there is no economic insufficiency',
  ],
}

export const wording: Wording = {
  insufficiency: each(INSUFFICIENCY),
  'own-means-insufficiency': each({
    'full-waiver': [
      'Se uma pessoa dos serviços aceitar contar só os seus meios: apoio judiciário sem pagar',
      'If the service agrees to count only your own means: legal aid without paying',
    ],
    'phased-payment': [
      'Se uma pessoa dos serviços aceitar contar só os seus meios: apoio com pagamento faseado',
      'If the service agrees to count only your own means: aid with phased payment',
    ],
    'no-insufficiency': [
      'Mesmo que se contem só os seus meios, não há insuficiência económica',
      'Even if only your own means count, there is no economic insufficiency',
    ],
  }),
  'relevant-income-month': amount('Rendimento relevante por mês', 'Relevant income a month'),
  'relevant-income-year': amount(
    'Rendimento relevante por ano (rendimento completo menos as deduções)',
    'Relevant income a year (complete income less the deductions)',
  ),
  'complete-income': amount(
    'Rendimento líquido completo do agregado, por ano',
    'Complete net income of the household, a year',
  ),
  'net-income': amount(
    'Rendimento do agregado depois de impostos e contribuições, por ano',
    'Income of the household after tax and contributions, a year',
  ),
  'implicit-rent': amount(
    'Renda implícita dos bens, por ano',
    'Implicit rent of the assets, a year',
  ),
  'no-assets': fixed('Sem bens a contar', 'No assets to count'),
  'counted-assets': amount('Valor dos bens que conta', 'Value of the assets that counts'),
  'asset-family-home': amount('Casa de morada de família', 'Family home'),
  'asset-real-estate': amount('Outro imóvel', 'Other real estate'),
  'asset-securities': amount('Ações, quotas ou outros títulos', 'Shares and other securities'),
  'asset-registered-movable': amount(
    'Veículo ou outro bem móvel registado',
    'Vehicle or other registered movable',
  ),
  'home-allowance': amount(
    'Da casa de morada de família não se contam',
    'Of the family home, this much is not counted',
  ),
  'basic-needs': amount('Dedução para necessidades básicas', 'Deduction for basic needs'),
  'household-size': count('Pessoas do agregado familiar', 'People in the household'),
  housing: amount('Dedução para habitação', 'Deduction for housing'),
  'coefficient-d': factor('Coeficiente das necessidades básicas', 'Coefficient for basic needs'),
  'coefficient-h': factor('Coeficiente da habitação', 'Coefficient for housing'),
  'bracket-from': amount('Escalão de rendimento a partir de', 'Income bracket from'),
  'waiver-max': amount(
    'Limite para não pagar (três quartos do IAS)',
    'Limit to pay nothing (three quarters of the IAS)',
  ),
  'phased-max': amount(
    'Limite para pagar em prestações (duas vezes e meia o IAS)',
    'Limit to pay by instalments (two and a half times the IAS)',
  ),
  'small-instalment-max': amount(
    'Limite da prestação mais baixa (uma vez e meia o IAS)',
    'Limit of the lower instalment (one and a half times the IAS)',
  ),
  'liquid-assets-exceeded': each({
    true: [
      'O dinheiro no banco e os títulos cotados passam o limite: não há insuficiência',
      'Money in the bank and listed securities exceed the limit: no insufficiency',
    ],
    false: [
      'O dinheiro no banco e os títulos cotados não passam o limite',
      'Money in the bank and listed securities do not exceed the limit',
    ],
  }),
  'liquid-assets': amount(
    'Dinheiro no banco e títulos cotados',
    'Money in the bank and listed securities',
  ),
  'liquid-max': amount(
    'Limite do dinheiro e títulos (24 vezes o IAS)',
    'Limit of money and securities (24 times the IAS)',
  ),
  instalment: amount('Prestação mensal', 'Monthly instalment'),
  'instalment-divisor': words(({ value }, language) =>
    pick(
      [
        `O rendimento relevante do ano divide-se por ${value}`,
        `The relevant income of the year is divided by ${value}`,
      ],
      language,
    ),
  ),
}
