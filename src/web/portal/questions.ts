// What people ask, answered shortly (rules LP-260 to LP-266): general information and the next step, never advice on
// the merits. A table of data.
import type { Language } from '../language.ts'

export type Question = {
  readonly asked: string
  readonly answer: readonly string[]
  readonly law: readonly string[]
  readonly action: readonly [path: string, label: string]
}

const pt: readonly Question[] = [
  {
    asked: 'Fui acusada de um crime por uma vizinha. O que posso fazer?',
    answer: [
      'Se já foi constituída arguida, tem de ter defensor: escolhe um advogado ou é-lhe nomeado um. Peça já o apoio judiciário. Pode pedir até acabar o prazo para recorrer da decisão da primeira instância.',
      'Se não pedir apoio nem contratar advogado, paga o defensor que lhe for nomeado, e o valor pode chegar a três vezes o normal.',
      'Se só foi ameaçada de queixa, peça uma consulta jurídica.',
    ],
    law: ['Lei n.º 34/2004, artigos 39.º e 44.º'],
    action: ['/simulador', 'Ver se tenho direito'],
  },
  {
    asked: 'Tenho 73 anos e uma ordem de despejo. Pedir apoio trava o despejo?',
    answer: [
      'O pedido, só por si, não trava um despejo.',
      'Se corre um prazo para se opor, peça um advogado e entregue o comprovativo do pedido nesse processo antes de o prazo acabar. O prazo recomeça do início quando o advogado nomeado e quem pediu já receberam o aviso da nomeação. É o advogado que pede ao tribunal para suspender ou adiar o despejo.',
      'Quem só tem uma pensão tem muitas vezes direito a não pagar nada. Fale também com o serviço social da sua câmara municipal.',
    ],
    law: ['Lei n.º 34/2004, artigo 24.º'],
    action: ['/prazos', 'Ver quando acaba o prazo'],
  },
  {
    asked: 'Pedi há mais de um mês e ninguém respondeu. E agora?',
    answer: [
      'A Segurança Social tem 30 dias seguidos para decidir. O prazo só fica suspenso enquanto espera por documentos que lhe pediu dentro desses 30 dias.',
      'Se o prazo acabou sem decisão, o pedido considera-se deferido: chama-se deferimento tácito. Basta dizê-lo no tribunal; se pediu advogado e ainda não há processo, peça-o à Ordem dos Advogados com o comprovativo do pedido.',
      'Se depois receber uma recusa, conteste-a em 15 dias: os tribunais não estão de acordo sobre se ela ainda conta.',
      'Exemplo: um pedido de 8 de abril de 2016 tinha de ser decidido até segunda-feira, 9 de maio de 2016.',
    ],
    law: ['Lei n.º 34/2004, artigo 25.º'],
    action: ['/prazos?what=decision', 'Contar os 30 dias do meu pedido'],
  },
  {
    asked: 'Penhoraram-me bens. Que faço depressa?',
    answer: [
      'Veja três coisas na carta: o que foi penhorado, quem penhorou (tribunal, Finanças ou Segurança Social) e em que dia recebeu o aviso.',
      'Os prazos para se opor são curtos, de 20 ou 30 dias. Peça um advogado e entregue nesse processo, dentro do prazo, o comprovativo do pedido.',
    ],
    law: ['Lei n.º 34/2004, artigo 24.º, n.º 4'],
    action: ['/prazos', 'Contar o prazo para me opor'],
  },
  {
    asked: 'Deferiram o meu pedido há meses e não chegou carta da Ordem dos Advogados.',
    answer: [
      'Quem nomeia o advogado é a Ordem dos Advogados, não a Segurança Social. Contacte o conselho regional da Ordem com o número da decisão e confirme a sua morada: uma morada antiga é a razão mais comum.',
      'O atraso da Ordem não faz caducar o apoio. E, em regra, a ação considera-se proposta no dia em que pediu o advogado.',
      'Se já teve apoio num processo ligado a este, como a regulação das responsabilidades parentais, esse apoio pode servir também aqui: pergunte no tribunal ou ao advogado desse processo.',
    ],
    law: ['Lei n.º 34/2004, artigos 11.º, 18.º, 30.º e 33.º, n.º 4'],
    action: ['/protecao-juridica', 'Ver o que inclui o apoio'],
  },
  {
    asked: 'Causaram-me um dano há seis meses. Pagam-me um advogado? Pedem o número do processo?',
    answer: [
      'Sim, se os seus meios forem poucos. Para um processo que ainda não existe não é preciso número: descreva o dano, o dia e quem o causou.',
      'Em regra, a data do pedido de advogado conta como data em que a ação foi proposta. Não espere: o direito a pedir indemnização acaba com o tempo, em regra ao fim de três anos.',
    ],
    law: ['Lei n.º 34/2004, artigos 6.º, n.º 2, e 33.º, n.º 4'],
    action: ['/simulador', 'Ver se tenho direito'],
  },
  {
    asked: 'O meu carro foi penhorado e fiquei fiel depositário. Até quando tenho de o guardar?',
    answer: [
      'Até o carro ser removido ou vendido, ou até o tribunal ou o agente de execução o libertar. Pergunte ao agente de execução cujo nome está no auto de penhora.',
      'Se tem dúvidas sobre o que pode fazer, peça uma consulta jurídica.',
    ],
    law: [],
    action: ['/simulador', 'Ver se tenho direito a consulta'],
  },
]

const en: readonly Question[] = [
  {
    asked: 'A neighbour accused me of a crime. What can I do?',
    answer: [
      'If you are already a suspect (arguida), you must have defence counsel: you choose a lawyer or one is appointed. Ask for legal aid now. You may ask until the time to appeal against the first decision ends.',
      'If you neither ask nor hire a lawyer, you pay the counsel appointed to you, up to three times the normal amount.',
      'If you were only threatened with a complaint, ask for a legal consultation.',
    ],
    law: ['Lei n.º 34/2004, artigos 39.º e 44.º'],
    action: ['/simulador', 'See whether I am entitled'],
  },
  {
    asked: 'I am 73 and have an eviction order. Does asking for aid stop it?',
    answer: [
      'The application alone stops no eviction.',
      'If a deadline to oppose is running, ask for a lawyer and hand in the receipt of the application in that case before the deadline ends. The deadline starts afresh once a lawyer is named and you have been told. It is the lawyer who asks the court to suspend or postpone the eviction.',
      'People who only have a pension often need to pay nothing. Also talk to the social service of your municipality.',
    ],
    law: ['Lei n.º 34/2004, artigo 24.º'],
    action: ['/prazos', 'See when the deadline ends'],
  },
  {
    asked: 'I applied more than a month ago and nobody answered. What now?',
    answer: [
      'Social Security has 30 calendar days to decide. They stop only while it waits for documents that it asked for within those 30 days.',
      'If they ended without a decision, the application counts as granted: a tacit grant. Saying so in court is enough; if you asked for a lawyer and there is no case yet, ask the Bar (Ordem dos Advogados) with the receipt of the application.',
      'If a refusal comes later, challenge it within 15 days: courts disagree on whether it still counts.',
      'Example: an application of 8 April 2016 had to be decided by Monday, 9 May 2016.',
    ],
    law: ['Lei n.º 34/2004, artigo 25.º'],
    action: ['/prazos?what=decision', 'Count my 30 days'],
  },
  {
    asked: 'My goods were attached. What do I do quickly?',
    answer: [
      'Look for three things in the letter: what was attached, who did it (court, tax office or Social Security) and on which day you got the notice.',
      'Deadlines to oppose are short, 20 or 30 days. Ask for a lawyer and hand in the receipt of the application in that case within the deadline.',
    ],
    law: ['Lei n.º 34/2004, artigo 24.º, n.º 4'],
    action: ['/prazos', 'Count the deadline to oppose'],
  },
  {
    asked: 'I was granted aid months ago and no letter came from the Bar.',
    answer: [
      'The Bar (Ordem dos Advogados) appoints the lawyer, not Social Security. Contact its regional council with the number of the decision and confirm your address: an old address is the usual cause.',
      'A delay of the Bar does not make the aid lapse. And as a rule the action counts as filed on the day you asked for the lawyer.',
      'If you already had aid in a case linked to this one, such as one about parental responsibilities, that aid may serve here too: ask the court or the lawyer of that case.',
    ],
    law: ['Lei n.º 34/2004, artigos 11.º, 18.º, 30.º e 33.º, n.º 4'],
    action: ['/protecao-juridica', 'See what the aid includes'],
  },
  {
    asked:
      'I suffered damage six months ago. Will they pay a lawyer? Do they ask for a case number?',
    answer: [
      'Yes, if your means are low. No number is needed for a case that does not exist yet: describe the damage, the day and who caused it.',
      'As a rule the day you ask for the lawyer counts as the day the action was filed. Do not wait: the right to damages ends with time, as a rule after three years.',
    ],
    law: ['Lei n.º 34/2004, artigos 6.º, n.º 2, e 33.º, n.º 4'],
    action: ['/simulador', 'See whether I am entitled'],
  },
  {
    asked: 'My car was attached and I was made its custodian. How long must I keep it?',
    answer: [
      'Until it is taken away or sold, or the court or the enforcement agent releases it. Ask the enforcement agent named in the attachment record.',
      'If you are unsure what you may do, ask for a legal consultation.',
    ],
    law: [],
    action: ['/simulador', 'See whether I may have a consultation'],
  },
]

export const QUESTIONS: Readonly<Record<Language, readonly Question[]>> = { pt, en }
