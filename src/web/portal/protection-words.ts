// The words of the page that says what legal protection includes.
import type { Language } from '../language.ts'

type Part = { readonly title: string; readonly text: readonly string[] }

const pt = {
  title: 'Proteção jurídica: o que inclui e quem pode pedir',
  lead: 'Ajuda do Estado para quem não pode pagar um advogado ou um processo. Inclui duas coisas: consulta jurídica e apoio judiciário.',
  action: 'Ver se tenho direito',
  parts: [
    {
      title: 'Consulta jurídica',
      text: [
        'Uma conversa com um advogado sobre um caso concreto seu. O advogado esclarece e pode tentar resolver fora do tribunal, por exemplo com uma carta.',
        'É só para pessoas singulares. As associações, as fundações e as empresas não têm consulta jurídica.',
      ],
    },
    {
      title: 'Apoio judiciário',
      text: [
        'Ajuda com um processo. Vale em todos os tribunais e julgados de paz.',
        'Também vale fora dos tribunais: nas contraordenações, em centros de arbitragem e mediação indicados na lei, e em procedimentos nas conservatórias, como o divórcio por mútuo consentimento.',
        'Não paga multas nem outras sanções do processo.',
      ],
    },
  ] as readonly Part[],
  fee: 'É gratuita para quem não pode pagar nada. Quem pode pagar em prestações paga, antes da consulta, uma taxa de',
  modes: 'As sete modalidades do apoio judiciário',
  phased: 'em prestações; não existe para pessoas coletivas',
  free: 'sem pagar',
  both: 'em qualquer dos casos',
  together:
    'Podem juntar-se, por exemplo não pagar taxas e ter advogado. Não se juntam modalidades sem pagar com modalidades em prestações, nem advogado com defensor.',
  who: {
    title: 'Quem tem direito',
    text: 'Basta uma destas condições, além de não ter meios para pagar. O guia prático fala em todas; a lei não as junta.',
    list: [
      'tem nacionalidade portuguesa ou de outro país da União Europeia;',
      'tem outra nacionalidade, ou nenhuma, e tem título de residência válido num país da União Europeia;',
      'tem outra nacionalidade, sem esse título, e o seu país dá o mesmo direito aos portugueses: uma pessoa dos serviços decide;',
      'vive noutro país da União Europeia e o processo, civil ou comercial, é em Portugal;',
      'é uma entidade sem fins lucrativos: só apoio judiciário, nunca em prestações;',
      'é uma empresa: o texto da lei diz que não, mas desde 2018 os serviços têm de olhar à sua situação concreta. Um estabelecimento individual de responsabilidade limitada (EIRL) também está excluído no texto, e sobre ele não há decisão conhecida. Em ambos os casos uma pessoa decide.',
    ],
    trader:
      'Quem é comerciante em nome individual conta como pessoa singular. O guia prático diz que não pode pagar em prestações; a lei só o nega a pessoas coletivas.',
  },
  border: {
    title: 'Processos noutro país da União Europeia',
    text: [
      'Um litígio é transfronteiriço quando quem pede vive num país da União Europeia e o processo corre noutro. Só conta para assuntos civis e comerciais.',
      'Vive em Portugal e o processo é noutro país: peça em Portugal. A Segurança Social envia o pedido.',
      'Vive noutro país e o processo é em Portugal: peça no país onde vive.',
      'O formulário é o da União Europeia para apoio judiciário noutro Estado-Membro, e não o PJ 1.',
    ],
  },
  household: {
    title: 'Quando o caso é contra alguém da sua casa',
    text: [
      'Pode pedir, explicando porquê, que só contem os seus rendimentos e bens. Os serviços decidem se aceitam.',
    ],
  },
  several: {
    title: 'Prestações em mais do que um processo',
    text: [
      'Pagam-se umas depois das outras, pela ordem em que o apoio foi concedido. Mostre no segundo processo o comprovativo do primeiro.',
      'O mesmo vale para pessoas da mesma casa. Quando os dois membros do casal têm apoio no mesmo processo, um tribunal já decidiu que cada um paga as suas.',
    ],
  },
  after: {
    title: 'Depois da decisão',
    text: [
      'O apoio vale para o caso que indicou no pedido, e também para os recursos, os apensos e a execução da sentença desse caso. Para outro caso, faça outro pedido.',
      'Se a situação económica melhorar, tem de avisar a Segurança Social.',
      'Se recusarem, pode contestar no tribunal em 15 dias. Também pode pedir outra vez se os factos mudarem, mas um novo pedido não apaga as taxas que já devia.',
      'Se não pagar uma prestação, o tribunal dá um prazo para a pagar com uma multa do mesmo valor. Sem esse pagamento, o apoio pode ser cancelado.',
    ],
  },
  givingUp: {
    title: 'Desistir',
    text: [
      'Antes da decisão, desista por carta, com o número do pedido, ou pela internet. Não paga nada.',
      'Depois da decisão nada deve à Segurança Social. Se o apoio era em prestações, pode ter de pagar as custas do processo; o que já pagou é descontado. Daí em diante, o advogado e as custas são por sua conta.',
    ],
  },
} as const

type Shape<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Shape<Item>[]
    : { readonly [K in keyof T]: Shape<T[K]> }

const en: Shape<typeof pt> = {
  title: 'Legal protection: what it includes and who may ask',
  lead: 'Help of the State for those who cannot pay a lawyer or a case. It includes two things: legal consultation and legal aid.',
  action: 'See whether I am entitled',
  parts: [
    {
      title: 'Legal consultation',
      text: [
        'A talk with a lawyer about a concrete matter of yours. The lawyer advises and may try to settle it out of court, for example by a letter.',
        'It is for natural persons only. Associations, foundations and companies have no legal consultation.',
      ],
    },
    {
      title: 'Legal aid',
      text: [
        'Help with a case. It holds in every court and before justices of the peace.',
        'Also out of court: in administrative offences, in arbitration and mediation bodies listed by law, and in registry-office procedures such as divorce by agreement.',
        'It pays no fines and no other penalties of the case.',
      ],
    },
  ],
  fee: 'It is free for those who can pay nothing. Those who can pay by instalments pay a fee before the consultation:',
  modes: 'The seven modes of legal aid',
  phased: 'by instalments; not for legal persons',
  free: 'without paying',
  both: 'in either case',
  together:
    'They may be combined, for example no fees and a lawyer. Modes without paying do not go with modes by instalments, nor a lawyer with defence counsel.',
  who: {
    title: 'Who is entitled',
    text: 'One of these conditions is enough, besides lacking the means to pay. The practical guide speaks of all of them; the law does not add them up.',
    list: [
      'you are Portuguese or of another European Union country;',
      'you are a foreigner or stateless, with a valid residence permit of a European Union country;',
      'you are of another country, without that permit, and your country gives the Portuguese the same right: an official decides;',
      'you live in another European Union country and the case, civil or commercial, is in Portugal;',
      'you are a non-profit body: legal aid only, never by instalments;',
      'you are a company: the text of the law says no, but since 2018 the services have to look at its concrete situation. An individual limited-liability establishment (EIRL) is excluded by the text too, and no ruling about it is known. In both an official decides.',
    ],
    trader:
      'A sole trader counts as a natural person. The practical guide says a sole trader cannot pay by instalments; the law denies it to legal persons only.',
  },
  border: {
    title: 'Cases in another European Union country',
    text: [
      'A dispute is cross-border when the applicant lives in one European Union country and the case runs in another. It counts for civil and commercial matters only.',
      'You live in Portugal and the case is in another country: apply in Portugal. Social Security sends the application on.',
      'You live in another country and the case is in Portugal: apply in the country where you live.',
      'The form is the European Union’s for legal aid in another Member State, not PJ 1.',
    ],
  },
  household: {
    title: 'When the case is against somebody of your household',
    text: [
      'You may ask, saying why, that only your own income and assets count. The services decide whether they accept.',
    ],
  },
  several: {
    title: 'Instalments in more than one case',
    text: [
      'They are paid one after the other, in the order in which aid was granted. Show the receipt of the first case in the second.',
      'The same holds for people of one household. Where both spouses have aid in the same case, a court has held that each pays their own.',
    ],
  },
  after: {
    title: 'After the decision',
    text: [
      'Aid holds for the case named in the application, and also for its appeals, its appended cases and the enforcement of its judgment. For another case, make another application.',
      'If your economic situation improves, you have to tell Social Security.',
      'If refused, you may challenge it in court within 15 days. You may also apply again if the facts change, but a new application does not wipe out fees already due.',
      'If you miss an instalment, the court gives you time to pay it with a fine of the same amount. Without that payment, aid may be cancelled.',
    ],
  },
  givingUp: {
    title: 'Giving up',
    text: [
      'Before the decision, give up by letter, with the number of the application, or online. You pay nothing.',
      'After the decision you owe Social Security nothing. If aid was by instalments, you may have to pay the costs of the case; what you paid is taken off. From then on lawyer and costs are yours to bear.',
    ],
  },
}

export const PROTECTION: Readonly<Record<Language, Shape<typeof pt>>> = { pt, en }
