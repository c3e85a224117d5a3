// The words of the start page.
import type { Language } from '../language.ts'

const pt = {
  title: 'De que precisa?',
  lead: 'Saiba se tem direito a um advogado e a não pagar custas, conte um prazo e veja a lei que o diz. Sem registo, sem guardar nada.',
  tasks: [
    {
      path: '/simulador',
      icon: 'scales',
      title: 'Saber se tenho direito',
      text: 'Responda a algumas perguntas e veja, com as razões, se tem direito a proteção jurídica. Demora cerca de três minutos.',
      action: 'Começar a simulação',
    },
    {
      path: '/prazos',
      icon: 'calendar',
      title: 'Contar um prazo',
      text: 'Recebeu uma carta? Veja em que dia termina o prazo e que dias não contam.',
      action: 'Contar um prazo',
    },
    {
      path: '/lei',
      icon: 'book',
      title: 'Perceber a lei',
      text: 'Cada artigo que aplicamos, em palavras simples, com a ligação para o texto oficial.',
      action: 'Ver a lei',
    },
  ],
  urgent: {
    title: 'Tem um prazo do tribunal a correr?',
    text: 'Pedir proteção jurídica não faz parar, só por si, nenhum prazo. Se pede um advogado e há um processo, entregue no tribunal, dentro do prazo, o comprovativo do pedido em que se vê que pediu advogado. Só então o prazo se interrompe; volta a contar do início depois de o advogado ser nomeado.',
    law: 'artigo 24.º, n.º 4, da Lei n.º 34/2004',
    action: 'Ver em que dia termina o prazo',
  },
  includes: {
    title: 'O que é a proteção jurídica',
    parts: [
      {
        title: 'Consulta jurídica',
        text: 'Uma conversa com um advogado sobre um caso concreto seu. O advogado também pode tentar resolver o caso fora do tribunal. Só para pessoas singulares.',
      },
      {
        title: 'Apoio judiciário',
        text: 'Não pagar as custas do processo, ou pagá-las em prestações, e ter um advogado pago pelo Estado. Também serve fora dos tribunais, por exemplo num divórcio por mútuo consentimento.',
      },
    ],
    action: 'Ver tudo o que inclui e quem pode pedir',
  },
  questions: 'O que fazer quando…',
  questionsHint:
    'Respostas gerais a perguntas que as pessoas costumam fazer. Não são conselhos sobre o seu caso.',
  channels: {
    title: 'Falar com alguém',
    text: 'Linha Segurança Social: 210 545 400 ou 300 502 502, nos dias úteis das 9h00 às 18h00. Pode pedir proteção jurídica em qualquer serviço da Segurança Social, viva onde viver, também por carta.',
  },
}

const en: typeof pt = {
  title: 'What do you need?',
  lead: 'Find out whether you can have a lawyer and not pay court costs, count a deadline, and see the law that says so. No sign-up, nothing stored.',
  tasks: [
    {
      path: '/simulador',
      icon: 'scales',
      title: 'Find out whether I am entitled',
      text: 'Answer a few questions and see, with the reasons, whether legal protection is due to you. It takes about three minutes.',
      action: 'Start the simulation',
    },
    {
      path: '/prazos',
      icon: 'calendar',
      title: 'Count a deadline',
      text: 'Did you get a letter? See on which day the deadline ends and which days do not count.',
      action: 'Count a deadline',
    },
    {
      path: '/lei',
      icon: 'book',
      title: 'Understand the law',
      text: 'Each article that we apply, in plain words, with the link to the official text.',
      action: 'See the law',
    },
  ],
  urgent: {
    title: 'Is a court deadline running?',
    text: 'Asking for legal protection stops no deadline by itself. If you ask for a lawyer and there is a case, hand in at the court, within the deadline, the receipt of the application that shows you asked for a lawyer. Only then is the deadline interrupted; it starts afresh once a lawyer is appointed.',
    law: 'artigo 24.º, n.º 4, da Lei n.º 34/2004',
    action: 'See on which day the deadline ends',
  },
  includes: {
    title: 'What legal protection is',
    parts: [
      {
        title: 'Legal consultation',
        text: 'A talk with a lawyer about a concrete matter of yours. The lawyer may also try to settle it out of court. For natural persons only.',
      },
      {
        title: 'Legal aid',
        text: 'Not paying the costs of the case, or paying them by instalments, and having a lawyer paid by the State. Also out of court, for example in a divorce by agreement.',
      },
    ],
    action: 'See all that is included and who may ask',
  },
  questions: 'What to do when…',
  questionsHint:
    'General answers to questions that people often ask. They are not advice on your case.',
  channels: {
    title: 'Talk to somebody',
    text: 'Social Security line: 210 545 400 or 300 502 502, working days 9:00 to 18:00. You may ask for legal protection at any Social Security service, wherever you live, also by post.',
  },
}

export const HOME: Readonly<Record<Language, typeof pt>> = { pt, en }
