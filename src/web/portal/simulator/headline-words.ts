// The sentences that stand first in a result.
import type { Language } from '../../language.ts'

const pt = {
  free: {
    title: 'Em princípio, tem direito a apoio sem pagar',
    text: 'Pelas suas respostas, quem vive na sua casa não pode suportar os custos de um processo.',
  },
  freeAdvice: {
    title: 'Em princípio, tem direito a consulta jurídica gratuita',
    text: 'Pelas suas respostas, quem vive na sua casa não pode suportar estes custos.',
  },
  paidAdvice: {
    title: 'Em princípio, tem direito a consulta jurídica',
    text: (fee: string) => `Paga ${fee} antes da consulta.`,
  },
  phased: {
    title: 'Em princípio, tem direito, pagando em prestações',
    text: (amount: string) => `A prestação é de ${amount} por mês.`,
    open: 'O valor da prestação depende do que ainda falta dizer.',
  },
  presumed: {
    title: 'Em princípio, tem direito a apoio sem pagar',
    text: 'A lei presume que não tem meios: não se medem os rendimentos e o pedido é urgente.',
  },
  no: {
    title: 'Em princípio, não tem direito',
    income:
      'Pelas suas respostas, quem vive na sua casa pode suportar os custos. Ainda assim pode pedir: há exceções.',
    money:
      'O dinheiro no banco e os títulos na bolsa passam o limite da lei. Ainda assim pode pedir: há exceções.',
    right:
      'Pelas suas respostas, não está entre quem a lei abrange. Uma pessoa dos serviços pode ver o seu caso.',
  },
  person: {
    title: 'Uma pessoa dos serviços tem de decidir',
    text: 'A lei não dá aqui uma resposta certa. Pode fazer o pedido e explicar a sua situação.',
  },
  abroad: {
    title: 'Quem decide é o país do tribunal',
    text: 'As regras e os limites são os desse país. Veja no próximo passo onde e como pedir.',
  },
  open: {
    title: 'Ainda não é possível dizer',
    missing: 'Falta saber',
    several: 'Faltam ainda respostas.',
  },
}

const en: typeof pt = {
  free: {
    title: 'In principle you are entitled to support without paying',
    text: 'By your answers, your household cannot bear the costs of a case.',
  },
  freeAdvice: {
    title: 'In principle you are entitled to a free legal consultation',
    text: 'By your answers, your household cannot bear these costs.',
  },
  paidAdvice: {
    title: 'In principle you are entitled to a legal consultation',
    text: (fee: string) => `You pay ${fee} before the consultation.`,
  },
  phased: {
    title: 'In principle you are entitled, paying by instalments',
    text: (amount: string) => `The instalment is ${amount} a month.`,
    open: 'The amount of the instalment depends on what is still to be said.',
  },
  presumed: {
    title: 'In principle you are entitled to support without paying',
    text: 'The law presumes that you lack means: income is not measured and the application is urgent.',
  },
  no: {
    title: 'In principle you are not entitled',
    income:
      'By your answers, your household can bear the costs. You may still apply: there are exceptions.',
    money:
      'The money in the bank and the listed securities exceed the limit of the law. You may still apply: there are exceptions.',
    right:
      'By your answers, you are not among those the law covers. An official may look at your case.',
  },
  person: {
    title: 'An official has to decide',
    text: 'The law gives no certain answer here. You may apply and explain your situation.',
  },
  abroad: {
    title: 'The country of the court decides',
    text: 'Its rules and limits apply. See under next step where and how to apply.',
  },
  open: {
    title: 'It is not possible to tell yet',
    missing: 'Please say',
    several: 'Some answers are still missing.',
  },
}

export const HEADLINES: Readonly<Record<Language, typeof pt>> = { pt, en }

const factsPt = {
  applicant: 'quem pede',
  nationality: 'a nacionalidade',
  euPermit: 'se tem título de residência',
  reciprocity: 'se o seu país dá o mesmo direito aos portugueses',
  householdSize: 'quantas pessoas vivem consigo',
  incomes: 'o rendimento da casa',
  assets: 'que bens tem a família',
  bankBalance: 'o dinheiro que têm no banco',
  listedSecurities: 'se têm ações ou títulos na bolsa',
}

const factsEn: typeof factsPt = {
  applicant: 'who asks',
  nationality: 'the nationality',
  euPermit: 'whether you have a residence permit',
  reciprocity: 'whether your country gives the Portuguese the same right',
  householdSize: 'how many people live with you',
  incomes: 'the income of the household',
  assets: 'what the family owns',
  bankBalance: 'the money you have in the bank',
  listedSecurities: 'whether you hold shares or securities on an exchange',
}

export const FACT_WORDS: Readonly<Record<Language, typeof factsPt>> = { pt: factsPt, en: factsEn }
