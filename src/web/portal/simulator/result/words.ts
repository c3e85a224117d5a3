// The words of the result.
import type { Language } from '../../../language.ts'

const pt = {
  simulation: 'Simulação',
  estimate: 'Estimativa',
  day: 'Lei aplicada: a do dia',
  answerIt: 'Responder ao que falta',
  refused: 'A lei desse dia não é conhecida aqui. Escolha um dia a partir de 1 de janeiro de 2008.',
  changeDay: 'Mudar o dia',
  modes: {
    title: 'O que pode pedir',
    nothing: 'As modalidades de apoio',
    closed: 'O que não se aplica ao seu caso',
    together:
      'Pode juntar as que estão abertas, por exemplo taxas e advogado. Não se juntam modalidades sem pagar com modalidades em prestações, nem advogado com defensor.',
    accept:
      'No pedido, diga também se aceita pagar em prestações caso não lhe deem a dispensa. Se não o disser e depois não responder aos serviços, podem recusar tudo.',
    decides: 'Os serviços decidem',
    guide: 'O guia diz que não, a lei diz que sim',
  },
  instalments: {
    title: 'As prestações',
    amount: (amount: string, times: number) =>
      times === 1
        ? `1 pagamento por ano, de ${amount}`
        : `${times} pagamentos por ano, de ${amount} cada um`,
    picture: 'Um ano de pagamentos, mês a mês',
    month: 'Mês',
    pays: 'Paga',
    table: 'Ver em tabela',
    stop: 'Pode deixar de pagar quando tiver pago mais de quatro vezes a taxa de justiça inicial, ou mais de 2 UC se não há taxa inicial. O que no fim ainda dever paga-se em prestações do mesmo valor. Para os tribunais, enquanto só deve a taxa inicial não lhe podem exigir mais do que ela: na dúvida, uma pessoa decide. Passados quatro anos da decisão final nada mais lhe podem exigir.',
    order:
      'Com mais de um processo, paga-se um de cada vez, pela ordem em que o apoio foi concedido. Mostre no segundo o comprovativo do primeiro. Se a outra pessoa da casa tem apoio no mesmo processo, um tribunal decidiu que cada uma paga as suas.',
  },
  scale: {
    yours: 'Rendimento relevante das pessoas da casa, por mês',
    free: (limit: string) => `Até ${limit}: não paga`,
    phased: (from: string, to: string) => `Mais de ${from} e até ${to}: paga em prestações`,
    none: (limit: string) => `Mais de ${limit}: sem apoio, salvo exceções`,
  },
  near: 'Está perto de um limite',
  changes: 'O que mudaria o resultado',
  why: 'Porquê',
  whyHint: 'Abra cada passo para ver de onde vem. Cada um leva ao artigo da lei.',
  own: 'Se contarem só os seus meios',
  ownHint: 'Só vale se os serviços aceitarem a sua razão.',
  exceptions: 'Exceções que pode pedir',
  exemption: 'Talvez nem precise de pedir',
  documents: {
    title: 'Documentos a juntar',
    text: 'De quem pede e, se for uma pessoa, de quem vive com ela. A Segurança Social não pede o que já tem.',
    held: 'Não é preciso: a Segurança Social já sabe',
  },
  next: {
    title: 'Próximo passo',
    steps: [
      'Faça o pedido na Segurança Social Direta, em qualquer serviço da Segurança Social ou por carta. Pedir é gratuito. O guia prático manda usar a internet quem tem número da Segurança Social, e ir ao balcão os outros; a lei não o exige.',
      'Diga que modalidades quer, para que caso, contra quem, e se há um prazo a correr. Não precisa de número de processo.',
      'Indique uma morada onde recebe mesmo o correio.',
      'Guarde o comprovativo e veja se tem a data e as modalidades que pediu. Se há processo e pede advogado, entregue-o no tribunal dentro do prazo.',
    ],
    wait: 'A Segurança Social tem 30 dias seguidos para decidir. Não contam os dias em que espera por documentos que lhe pediu. Se não decidir no prazo, o pedido considera-se deferido.',
    count: 'Contar os 30 dias',
    anyway:
      'Mesmo assim pode pedir. Se recusarem, tem 15 dias para contestar no tribunal, sem advogado. Pode pedir outra vez se os factos mudarem; isso não apaga taxas já devidas.',
  },
  countDeadline: 'Ver em que dia acaba o prazo',
  notices: 'Tenha presente',
  answers: 'As suas respostas: ver e alterar',
  change: 'Alterar',
  blank: 'sem resposta',
  whatIf: {
    title: 'E se fosse diferente?',
    text: 'Mude um valor e veja o que acontece.',
    again: 'Calcular outra vez',
  },
  print: 'Imprimir',
}

const en: typeof pt = {
  simulation: 'Simulation',
  estimate: 'Estimate',
  day: 'Law applied: that of',
  answerIt: 'Answer what is missing',
  refused: 'The law of that day is not known here. Choose a day from 1 January 2008 on.',
  changeDay: 'Change the day',
  modes: {
    title: 'What you may ask for',
    nothing: 'The modes of support',
    closed: 'What does not apply to your case',
    together:
      'You may combine those that are open, for example fees and a lawyer. Modes without paying do not go with modes by instalments, nor a lawyer with defence counsel.',
    accept:
      'In the application, also say whether you accept paying by instalments if you are not given the waiver. If you do not, and later do not answer the services, they may refuse everything.',
    decides: 'The services decide',
    guide: 'The guide says no, the law says yes',
  },
  instalments: {
    title: 'The instalments',
    amount: (amount: string, times: number) =>
      times === 1
        ? `1 payment a year, of ${amount}`
        : `${times} payments a year, of ${amount} each`,
    picture: 'A year of payments, month by month',
    month: 'Month',
    pays: 'Pays',
    table: 'See as a table',
    stop: 'You may stop once you have paid more than four times the initial court fee, or more than 2 UC where no initial fee is due. What you still owe at the end is paid in instalments of the same amount. As courts see it, while you owe only the initial fee no more than that fee can be demanded: in doubt, a person decides. Four years after the final decision nothing more can be asked of you.',
    order:
      'With more than one case, one is paid after the other, in the order of grant. Show the receipt of the first in the second. Where another person of the household has aid in the same case, a court held that each pays their own.',
  },
  scale: {
    yours: 'Relevant income of the household, a month',
    free: (limit: string) => `Up to ${limit}: nothing to pay`,
    phased: (from: string, to: string) => `More than ${from} and up to ${to}: by instalments`,
    none: (limit: string) => `More than ${limit}: no support, save exceptions`,
  },
  near: 'You are close to a limit',
  changes: 'What would change the result',
  why: 'Why',
  whyHint: 'Open each step to see where it comes from. Each leads to the article of the law.',
  own: 'If only your own means count',
  ownHint: 'Holds only if the services accept your reason.',
  exceptions: 'Exceptions you may ask for',
  exemption: 'You may not even need to ask',
  documents: {
    title: 'Documents to gather',
    text: 'Those of the applicant and, if a person, of the people who live with them. Social Security does not ask for what it already has.',
    held: 'Not needed: Social Security already knows',
  },
  next: {
    title: 'Next step',
    steps: [
      'Apply on Segurança Social Direta, at any Social Security service or by post. Applying is free. The practical guide sends people with a Social Security number to the internet and the others to a desk; the law does not ask for that.',
      'Say which modes you want, for which case, against whom, and whether a deadline is running. You need no case number.',
      'Give an address where you really get your post.',
      'Keep the receipt and check that it shows the date and the modes you asked for. If there is a case and you ask for a lawyer, hand it in at the court within the deadline.',
    ],
    wait: 'Social Security has 30 calendar days to decide. Days on which it waits for documents it asked of you do not count. Without a decision in time, the application counts as granted.',
    count: 'Count the 30 days',
    anyway:
      'You may apply all the same. If refused, you have 15 days to challenge it in court, without a lawyer. You may apply again if the facts change; that does not wipe out fees already due.',
  },
  countDeadline: 'See on which day the deadline ends',
  notices: 'Bear in mind',
  answers: 'Your answers: see and change',
  change: 'Change',
  blank: 'no answer',
  whatIf: {
    title: 'What if it were different?',
    text: 'Change an amount and see what happens.',
    again: 'Work it out again',
  },
  print: 'Print',
}

export const RESULT: Readonly<Record<Language, typeof pt>> = { pt, en }
