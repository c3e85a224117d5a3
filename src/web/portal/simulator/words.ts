// The words of the simulator's pages, but for the questions and the result.
import type { Language } from '../../language.ts'

const pt = {
  title: 'Simulador de proteção jurídica',
  lead: 'Responda ao que souber. No fim vê se tem direito, a quê e porquê. Nada fica guardado: as respostas ficam só nesta página.',
  step: (at: number, of: number) => `Passo ${at} de ${of}`,
  next: 'Continuar',
  last: 'Ver o resultado',
  back: 'Voltar atrás',
  income: 'Rendimento',
  source: 'De onde vem',
  amount: 'Quanto, líquido',
  payments: 'Quantas vezes por ano',
  moreIncome: 'Juntar outro rendimento',
  asset: 'Bem',
  type: 'O que é',
  value: 'Quanto vale',
  valueHint:
    'O valor mais alto que conhece: o que acha que vale, o da caderneta predial ou o da escritura.',
  moreAssets: 'Juntar outro bem',
  remove: 'Retirar',
}

const en: typeof pt = {
  title: 'Legal protection simulator',
  lead: 'Answer what you know. At the end you see whether you are entitled, to what and why. Nothing is stored: the answers stay in this page only.',
  step: (at: number, of: number) => `Step ${at} of ${of}`,
  next: 'Continue',
  last: 'See the result',
  back: 'Go back',
  income: 'Income',
  source: 'Where it comes from',
  amount: 'How much, net',
  payments: 'How many times a year',
  moreIncome: 'Add another income',
  asset: 'Property',
  type: 'What it is',
  value: 'What it is worth',
  valueHint:
    'The highest value you know: what you think it is worth, that of the tax register or that of the deed.',
  moreAssets: 'Add another property',
  remove: 'Remove',
}

export const SIMULATOR: Readonly<Record<Language, typeof pt>> = { pt, en }

const missingPt = {
  choose: 'Escolha uma das opções ou deixe em branco.',
  applicant: 'Escolha quem precisa de ajuda.',
  need: 'Escolha de que ajuda precisa.',
  nationality: 'Escolha a sua nacionalidade.',
  residence: 'Escolha onde vive.',
  matter: 'Escolha de que trata o caso.',
  court: 'Escolha onde corre o processo.',
  courtDeadlineRunning: 'Diga se há um prazo do tribunal a correr.',
  hasIncome: 'Diga se alguém da casa tem rendimentos.',
  hasAssets: 'Diga se alguém da casa é dono de alguma destas coisas.',
  source: 'Escolha de onde vem este rendimento.',
  payments: 'Escolha quantas vezes por ano recebe este valor.',
  type: 'Escolha o que é este bem.',
}
export type Missing = typeof missingPt

const missingEn: Missing = {
  choose: 'Choose one of the options or leave this blank.',
  applicant: 'Choose who needs help.',
  need: 'Choose what help is needed.',
  nationality: 'Choose your nationality.',
  residence: 'Choose where you live.',
  matter: 'Choose what the case is about.',
  court: 'Choose where the case runs.',
  courtDeadlineRunning: 'Say whether a court deadline is running.',
  hasIncome: 'Say whether anybody of the household has an income.',
  hasAssets: 'Say whether anybody of the household owns any of these.',
  source: 'Choose where this income comes from.',
  payments: 'Choose how many times a year this amount is paid.',
  type: 'Choose what this property is.',
}

export const MISSING: Readonly<Record<Language, Missing>> = { pt: missingPt, en: missingEn }
