// Table of data: each provision that is applied here, in our words. The law itself is behind the official address.

import type { Provision } from '#base/finding'
import type { Language } from '#base/format'

/** Where a provision shows: pages that a person knows. */
export type Use =
  | 'who'
  | 'means'
  | 'modes'
  | 'instalments'
  | 'documents'
  | 'request'
  | 'cross-border'
  | 'deadlines'

export type Summary = Readonly<Record<Language, string>> & {
  readonly diploma: string
  readonly article: string
  readonly usedIn: readonly Use[]
}

type Row = readonly [article: string, usedIn: readonly Use[], pt: string, en: string]

const of = (diploma: string, rows: readonly Row[]): readonly Summary[] =>
  rows.map(([article, usedIn, pt, en]) => ({ diploma, article, usedIn, pt, en }))

export const SUMMARIES: readonly Summary[] = [
  ...of('lei-34-2004', [
    [
      '6.º',
      ['request'],
      'A proteção jurídica tem duas formas: consulta jurídica e apoio judiciário. É para uma causa concreta, ou que se possa concretizar, em que quem pede tem interesse próprio e um direito lesado ou ameaçado. Não é preciso haver já um processo.',
      'Legal protection has two forms: consultation and legal aid. It is for a concrete cause, or one that can be made concrete, in which the applicant has a personal interest and a right harmed or threatened. There need not be a case yet.',
    ],
    [
      '7.º',
      ['who'],
      'Diz quem tem direito: portugueses e cidadãos da União Europeia; estrangeiros e apátridas com título de residência válido num país da União; outros estrangeiros, se o seu país der o mesmo direito aos portugueses. As entidades sem fins lucrativos só têm apoio judiciário. O texto ainda exclui as empresas, mas o Tribunal Constitucional não deixa recusar sem olhar à sua situação (Acórdão n.º 242/2018). Fica de fora quem se desfez de bens para poder pedir.',
      'Says who has the right: the Portuguese and citizens of the Union; foreigners and stateless persons with a valid residence permit in the Union; other foreigners, if their country gives the Portuguese the same right. Non-profit bodies have legal aid only. The text still excludes companies, but the Constitutional Court forbids refusing them without looking at their situation (ruling 242/2018). Anyone who disposed of assets in order to qualify is left out.',
    ],
    [
      '8.º-A',
      ['means'],
      'Compara o rendimento relevante da casa, por mês, com o IAS. Até três quartos do IAS não se paga nada. Daí até duas vezes e meia o IAS paga-se em prestações. Acima disso não há insuficiência económica. Quem tem no banco e em títulos cotados mais de 24 vezes o IAS também não a tem. Pode pedir-se, com razões, que só contem os meios de quem pede, e o dirigente máximo pode decidir de outra forma quando o resultado negar o acesso à justiça. Um diploma de 2018 alterou este artigo, mas os tribunais e os serviços continuam a fazer as contas de 2007, que são as que usamos.',
      'Compares the relevant monthly income of the household with the IAS. Up to three quarters of the IAS nothing is paid. From there to two and a half times the IAS payment is by instalments. Above it there is no economic insufficiency, nor is there with more than 24 times the IAS in the bank and in listed securities. Applicants may ask, with reasons, that only their own means count, and the top manager may decide otherwise where the result would deny access to justice. An act of 2018 amended this article, but courts and services still use the formula of 2007, and so do we.',
    ],
    [
      '8.º-C',
      ['means'],
      'Presume que não têm meios as pessoas com estatuto de vítima de violência doméstica (desde abril de 2020) e as vítimas de crimes contra a liberdade e autodeterminação sexual (desde outubro de 2023). Não se mede o rendimento e o pedido é urgente. A presunção pode ser contrariada com provas.',
      'Presumes that people with the status of victim of domestic violence (since April 2020) and victims of crimes against sexual freedom and self-determination (since October 2023) lack means. Income is not measured and the application is urgent. Evidence may rebut the presumption.',
    ],
    [
      '14.º',
      ['request'],
      'A consulta jurídica é o esclarecimento técnico de um caso concreto por um advogado, e os passos fora do tribunal que daí resultem.',
      'Legal consultation is technical advice by a lawyer on a concrete matter, and the steps out of court that follow from it.',
    ],
    [
      '16.º',
      ['modes', 'instalments'],
      'Enumera as sete modalidades do apoio judiciário, das alíneas a) a g). Diz o valor da prestação mensal: o rendimento relevante do ano a dividir por 72, ou por 36 se passar uma vez e meia o IAS. Passados quatro anos da decisão final já não se exigem prestações. As pessoas coletivas não podem pagar em prestações.',
      'Lists the seven modes of legal aid, letters a) to g). Gives the monthly instalment: the relevant income of the year divided by 72, or by 36 above one and a half times the IAS. Four years after the final decision instalments can no longer be asked. Legal persons cannot pay by instalments.',
    ],
    [
      '17.º',
      ['request'],
      'O apoio judiciário vale em todos os tribunais, nos julgados de paz e noutras formas de resolver litígios indicadas na lei, nas contraordenações e em procedimentos das conservatórias, como o divórcio por mútuo consentimento.',
      'Legal aid holds in every court, before justices of the peace and in other ways of settling disputes listed by law, in administrative offences and in registry-office procedures such as divorce by agreement.',
    ],
    [
      '18.º',
      ['request'],
      'Pede-se antes do primeiro ato no processo. Quem só mais tarde ficou sem meios pede antes do ato seguinte, e o prazo para pagar a taxa suspende-se até à decisão. O apoio concedido vale também para os recursos, os apensos e a execução da sentença.',
      'Aid is asked for before the first act in the case. Those who lost their means later ask before the next act, and the time to pay the fee stands still until the decision. Aid once granted also holds for appeals, appended cases and the enforcement of the judgment.',
    ],
    [
      '20.º',
      ['request'],
      'Quem decide é o dirigente máximo da Segurança Social da área onde se vive ou onde é a sede, que pode delegar, salvo no que a lei não deixa. Se a pessoa não vive em Portugal, decide o serviço onde entregou o pedido.',
      'The top manager of Social Security of the area of residence or seat decides, and may delegate, except where the law says otherwise. For people who do not live in Portugal, the service where the application was handed in decides.',
    ],
    [
      '24.º',
      ['request', 'deadlines'],
      'O pedido é independente do processo e, por si, não o faz parar. Se há processo e se pede um advogado, o prazo que estiver a correr interrompe-se quando, dentro dele, se junta ao processo o comprovativo do pedido, onde se veja que se pediu advogado. O prazo começa de novo por inteiro quando o advogado e quem pediu já foram avisados da nomeação.',
      'The application is independent of the case and does not stop it by itself. If there is a case and a lawyer is asked for, the running deadline is interrupted when, within it, the receipt of the application is put in the court file and shows that a lawyer was asked for. The whole deadline starts afresh once both the lawyer and the applicant have been told of the appointment.',
    ],
    [
      '25.º',
      ['deadlines'],
      'A Segurança Social tem 30 dias seguidos para decidir, também nas férias judiciais. O prazo suspende-se enquanto espera por documentos que pediu dentro dele. Sem decisão no prazo, o pedido considera-se deferido. Os tribunais não estão de acordo sobre se uma recusa posterior ainda conta: quem a receber deve contestá-la.',
      'Social Security has 30 calendar days to decide, court holidays included. They are suspended while it waits for documents asked for within them. Without a decision in time, the application counts as granted. Courts disagree on whether a later refusal still counts: anyone who gets one should challenge it.',
    ],
    [
      '27.º',
      ['deadlines'],
      'A decisão pode ser contestada no tribunal em 15 dias, por escrito e sem advogado. Entrega-se no serviço que decidiu.',
      'The decision may be challenged in court within 15 days, in writing and without a lawyer. The challenge is handed in at the service that decided.',
    ],
    [
      '35.º-A',
      ['modes'],
      'Quem tem agente de execução atribuído pelo apoio judiciário é servido por um oficial de justiça.',
      'Where legal aid assigns an enforcement agent, a court officer does the work.',
    ],
    [
      '44.º',
      ['request'],
      'Nos processos-crime e nas contraordenações, o pedido pode ser feito até acabar o prazo para recorrer da decisão da primeira instância.',
      'In criminal and administrative-offence cases the application may be made until the time to appeal against the first decision ends.',
    ],
    [
      'anexo, ponto I',
      ['means'],
      'O rendimento relevante é o rendimento líquido completo da casa menos o que a lei desconta para necessidades básicas e habitação. Conta-se por ano e divide-se por doze.',
      'Relevant income is the complete net income of the household less what the law takes off for basic needs and housing. It is worked out for a year and divided by twelve.',
    ],
    [
      'anexo, ponto II',
      ['means'],
      'O rendimento líquido completo é o que a casa recebe num ano, depois do IRS e dos descontos, mais a renda implícita dos bens.',
      'Complete net income is what the household gets in a year, after income tax and contributions, plus the implicit rent of its assets.',
    ],
    [
      'anexo, ponto III',
      ['means'],
      'O desconto para necessidades básicas cresce com o número de pessoas da casa; o desconto para habitação é uma parte do rendimento. As despesas reais não contam aqui.',
      'The deduction for basic needs grows with the number of people; that for housing is a share of the income. Real expenses do not count here.',
    ],
    [
      'anexo, ponto V',
      ['means'],
      'A renda implícita é uma percentagem do valor dos bens: a média da Euribor a seis meses do último dezembro ou junho. Dos imóveis conta o valor mais alto conhecido. Da casa onde a família mora só conta o que passa 100 000 €.',
      'Implicit rent is a percentage of the value of the assets: the six-month Euribor average of the last December or June. Real estate counts at the highest value known. Of the family home only what exceeds €100,000 counts.',
    ],
    [
      'anexo, ponto VI',
      ['means'],
      'Tabela dos coeficientes para necessidades básicas, por escalão de rendimento.',
      'Table of the coefficients for basic needs, by bracket of income.',
    ],
    [
      'anexo, ponto VII',
      ['means'],
      'Tabela dos coeficientes para habitação, por escalão de rendimento.',
      'Table of the coefficients for housing, by bracket of income.',
    ],
  ]),
  ...of('portaria-1085a-2004', [
    [
      '3.º a 5.º',
      ['documents'],
      'Dizem que documentos provam os rendimentos e os bens das pessoas da casa.',
      'Say which documents prove the income and assets of the people of the household.',
    ],
    [
      '11.º',
      ['instalments'],
      'Paga-se todos os meses se a prestação chegar a meia unidade de conta; senão de três em três meses, de seis em seis ou uma vez por ano, conforme a soma lá chegue.',
      'Payment is monthly if the instalment reaches half a unit of account; else every three months, every six, or once a year, as the sum reaches it.',
    ],
    [
      '12.º',
      ['instalments'],
      'Com prestações em vários processos, pagam-se umas depois das outras. Para duas pessoas da mesma casa no mesmo processo, um tribunal decidiu de outra forma: cada uma paga as suas.',
      'With instalments in several cases, they are paid one after the other. For two people of one household in the same case a court held otherwise: each pays their own.',
    ],
    [
      '13.º',
      ['instalments'],
      'Pode suspender-se o pagamento quando o que se pagou passa quatro vezes a taxa de justiça inicial, ou 2 UC se não há taxa inicial. O que faltar na conta final paga-se em prestações do mesmo valor. Para os tribunais, enquanto só se deve a taxa inicial ninguém tem de pagar mais do que ela.',
      'Payment may be suspended once it exceeds four times the initial court fee, or 2 UC where none is due. What the final bill still shows is paid by instalments of the same amount. As courts see it, while only the initial fee is owed nobody has to pay more than that fee.',
    ],
    [
      '14.º e 15.º',
      ['documents'],
      'Dizem que documentos provam a situação económica das pessoas coletivas.',
      'Say which documents prove the economic situation of legal persons.',
    ],
  ]),
  ...of('portaria-10-2008', [
    [
      '1.º',
      ['modes'],
      'Fixa a taxa da consulta jurídica, paga antes, para quem pode pagar em prestações.',
      'Sets the fee of the consultation, paid beforehand, for those who can pay by instalments.',
    ],
  ]),
  ...of('portaria-11-2008', [
    [
      '2.º',
      ['documents'],
      'A Segurança Social obtém ela própria os dados fiscais, de pensões e de desemprego que outros serviços do Estado têm.',
      'Social Security itself obtains the tax, pension and unemployment data that other State services hold.',
    ],
  ]),
  ...of('rcp', [
    [
      '4.º',
      ['request'],
      'Há quem não pague custas por outra lei, por exemplo certas vítimas, menores e trabalhadores. Nesse caso pode não ser preciso pedir apoio.',
      'Some people pay no costs by another law, for example certain victims, minors and workers. They may not need to ask for aid.',
    ],
  ]),
  ...of('cpa', [
    [
      '87.º',
      ['deadlines'],
      'Nos serviços públicos os prazos contam-se em dias úteis, sem o dia do acontecimento. Se o último dia cai com o serviço fechado, passa para o dia útil seguinte. Os prazos de mais de seis meses contam-se seguidos.',
      'At public services periods count in working days, without the day of the event. If the last day falls on a day the service is closed, it moves to the next working day. Periods above six months run on all days.',
    ],
    [
      '88.º',
      ['deadlines'],
      'Quem vive nas ilhas ou no estrangeiro tem dias a mais antes de o prazo começar.',
      'People who live on the islands or abroad have extra days before the period starts.',
    ],
    [
      '113.º',
      ['deadlines'],
      'A carta registada considera-se recebida no terceiro dia útil depois do registo; a mensagem eletrónica não aberta, no quinto dia útil depois do envio.',
      'A registered letter counts as received on the third working day after registration; an electronic message that is not opened, on the fifth working day after it was sent.',
    ],
    [
      '130.º',
      ['deadlines'],
      'Também há deferimento tácito se a decisão não for enviada até ao primeiro dia útil depois do fim do prazo.',
      'There is a tacit grant too if the decision is not sent off by the first working day after the end of the period.',
    ],
  ]),
  ...of('cpc', [
    [
      '138.º',
      ['deadlines'],
      'Nos tribunais os prazos são seguidos mas param nas férias judiciais, salvo se durarem seis meses ou mais ou se o processo for urgente.',
      'In court periods run on all days but stop in the court holidays, unless they are six months or longer or the case is urgent.',
    ],
    [
      '139.º',
      ['deadlines'],
      'O ato ainda pode ser praticado nos três dias úteis seguintes ao fim do prazo, com uma multa que cresce. À volta das férias judiciais os tribunais não estão de acordo sobre que dias são esses.',
      'The act may still be done on the three working days after the period ends, with a fine that grows. Around court holidays courts disagree on which days these are.',
    ],
    [
      '245.º',
      ['deadlines'],
      'Acrescenta dias ao prazo de quem foi citado noutra pessoa, noutra comarca, nas ilhas ou no estrangeiro.',
      'Adds days where service was made to another person, in another district, on the islands or abroad.',
    ],
    [
      '248.º',
      ['deadlines'],
      'A notificação eletrónica ao advogado considera-se feita no terceiro dia depois de elaborada, ou no dia útil seguinte.',
      'Electronic notice to a lawyer counts as made on the third day after it was drawn up, or the next working day.',
    ],
    [
      '249.º',
      ['deadlines'],
      'A carta registada do tribunal considera-se recebida no terceiro dia depois do registo, ou no dia útil seguinte.',
      'A registered letter of the court counts as received on the third day after registration, or the next working day.',
    ],
    [
      '552.º',
      ['request'],
      'Quem propõe a ação junta à petição a prova de que o apoio foi concedido. A prova de um pedido por decidir só chega em casos urgentes, e a petição tem de explicar a urgência.',
      'Whoever starts a case attaches to the petition proof that aid was granted. Proof of a pending application is enough only in urgent cases, and the petition has to explain the urgency.',
    ],
  ]),
  ...of('cppt', [
    [
      '39.º',
      ['deadlines'],
      'Diz em que dia se considera recebida a carta registada (terceiro dia) e a mensagem na caixa eletrónica (quinto dia) nos assuntos fiscais e nas execuções. Se a caixa nunca foi aberta, os tribunais não estão de acordo.',
      'Says on which day a registered letter (third day) and a message in the electronic mailbox (fifth day) count as received in tax matters and enforcement. Where the mailbox was never opened, courts disagree.',
    ],
    [
      '190.º',
      ['deadlines'],
      'Quando há várias dívidas na mesma execução, a citação conta a partir do quinto dia.',
      'With several debts in one enforcement, service counts from the fifth day.',
    ],
    [
      '192.º',
      ['deadlines'],
      'Se ninguém levantar a segunda carta, a citação considera-se feita no oitavo dia depois do aviso.',
      'If nobody collects the second letter, service counts as made on the eighth day after the notice.',
    ],
  ]),
  ...of('cc', [
    [
      '279.º',
      ['deadlines'],
      'Regra geral: o dia do acontecimento não conta; meses e anos contam-se de data a data; um prazo que acaba num domingo ou feriado passa para o dia útil seguinte.',
      'General rule: the day of the event does not count; months and years run date to date; a period that ends on a Sunday or holiday moves to the next working day.',
    ],
  ]),
  ...of('codigo-trabalho', [
    ['234.º', ['deadlines'], 'Enumera os feriados nacionais.', 'Lists the national holidays.'],
  ]),
  ...of('losj', [
    [
      '28.º',
      ['deadlines'],
      'As férias judiciais são de 22 de dezembro a 3 de janeiro, do domingo de Ramos à segunda-feira de Páscoa e de 16 de julho a 31 de agosto.',
      'Court holidays are 22 December to 3 January, Palm Sunday to Easter Monday, and 16 July to 31 August.',
    ],
  ]),
  ...of('rgco', [
    [
      '60.º',
      ['deadlines'],
      'O prazo para impugnar uma coima não conta sábados, domingos e feriados.',
      'The period to challenge a fine leaves out Saturdays, Sundays and holidays.',
    ],
  ]),
  ...of('rgcols', [
    [
      '6.º',
      ['deadlines'],
      'Nas contraordenações laborais e de segurança social os prazos são seguidos e não param nas férias judiciais.',
      'In labour and social-security offences periods run on all days and do not stop in the court holidays.',
    ],
  ]),
]

const keyOf = (diploma: string, article: string): string => `${diploma} ${article}`
const byPlace = new Map(SUMMARIES.map((each) => [keyOf(each.diploma, each.article), each]))

/** What a provision says in our words, where it has been put into them. */
export const summaryOf = ({
  diploma,
  article,
}: Pick<Provision, 'diploma' | 'article'>): Summary | undefined =>
  byPlace.get(keyOf(diploma, article))
