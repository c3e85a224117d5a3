// How the findings about cross-border disputes are said.
import type { Wording } from '../explain.ts'
import { each, fixed } from '../phrases.ts'

export const wording: Wording = {
  'cross-border': each({
    'file-at-home': [
      'Litígio transfronteiriço: peça no país onde mora, no formulário da União Europeia; decide Portugal',
      'Cross-border dispute: ask in the country where you live, on the form of the European Union; Portugal decides',
    ],
    'file-in-portugal': [
      'Litígio transfronteiriço: peça à Segurança Social, no formulário da União Europeia; decide o país do tribunal',
      'Cross-border dispute: ask in Portugal, at Social Security, on the form of the European Union; the country of the court decides',
    ],
    'a-person-decides': [
      'Pode ser um litígio transfronteiriço, se for um caso civil ou comercial: uma pessoa dos serviços decide',
      'May be a cross-border dispute, if it is a civil or commercial case: an official decides',
    ],
    'court-abroad': [
      'O tribunal fica fora de Portugal: o apoio judiciário português não chega lá; peça ajuda no país do tribunal',
      'The court is outside Portugal: Portuguese legal aid does not reach it; ask in the country of the court',
    ],
    'not-cross-border': ['Não é um litígio transfronteiriço', 'Not a cross-border dispute'],
  }),
  residence: each({
    portugal: ['Mora em Portugal', 'Lives in Portugal'],
    'other-eu': ['Mora noutro país da União Europeia', 'Lives in another EU country'],
    elsewhere: ['Mora fora da União Europeia', 'Lives outside the EU'],
  }),
  court: each({
    portugal: ['Tribunal em Portugal', 'Court in Portugal'],
    'other-eu': ['Tribunal noutro país da União Europeia', 'Court in another EU country'],
    elsewhere: ['Tribunal fora da União Europeia', 'Court outside the EU'],
  }),
  matter: each({
    'civil-commercial': ['Assunto civil ou comercial', 'Civil or commercial matter'],
    family: ['Assunto de família', 'Family matter'],
    labour: ['Assunto de trabalho', 'Labour matter'],
    insolvency: ['Insolvência', 'Insolvency'],
    enforcement: ['Execução (penhora)', 'Enforcement (attachment)'],
    'criminal-suspect': ['Processo-crime, como arguido', 'Criminal case, as a suspect'],
    'criminal-victim': ['Processo-crime, como vítima', 'Criminal case, as a victim'],
    'administrative-offence': ['Contraordenação', 'Administrative offence'],
    registry: ['Processo na conservatória', 'Registry-office procedure'],
    'administrative-tax': ['Assunto administrativo ou fiscal', 'Administrative or tax matter'],
    other: ['Outro assunto', 'Other matter'],
  }),
  'eu-form': fixed(
    'Usa-se o formulário para pedido de apoio judiciário noutro Estado-Membro, e não o PJ 1',
    'The form for legal aid in another Member State is used, not PJ 1',
  ),
  'special-costs': fixed(
    'O apoio abrange também interpretação, tradução e deslocações necessárias',
    'Interpretation, translation and necessary travel are covered too',
  ),
  'pre-litigation': fixed(
    'O apoio abrange também ajuda antes do processo, até o outro país receber o pedido',
    'Help before the case is covered too, until the other country takes over',
  ),
  'exception-cost-of-living': fixed(
    'Pode mostrar que o custo de vida no país onde mora torna o processo incomportável',
    'You may show that the cost of living where you live makes the case unaffordable',
  ),
}
