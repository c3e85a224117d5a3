// How what protection includes, and what a simulation always says, are said.
import type { Wording } from '../../explain.ts'
import { each, fixed } from '../../phrases.ts'

const covers = (pt: string, en: string) =>
  each({
    true: [`O apoio abrange: ${pt}`, `Covered: ${en}`],
    false: [`O apoio não abrange: ${pt}`, `Not covered: ${en}`],
  })

export const wording: Wording = {
  'consultation-advice': fixed(
    'Consulta jurídica: um advogado esclarece um caso concreto',
    'Legal consultation: a lawyer advises on a concrete case',
  ),
  'consultation-out-of-court': fixed(
    'A consulta inclui o que se possa fazer fora do tribunal por causa dela, como escrever uma carta',
    'The consultation includes steps out of court that follow from it, such as writing a letter',
  ),
  'aid-modes': fixed(
    'Apoio judiciário: sete modalidades, para custas, advogado e agente de execução',
    'Legal aid: seven modes, for costs, lawyer and enforcement agent',
  ),
  'concrete-cause': fixed(
    'É para uma questão concreta, com um direito seu lesado ou ameaçado',
    'It is for a concrete matter in which a right of your own is harmed or threatened',
  ),
  reach: each({
    courts: [
      'Aplica-se em todos os tribunais, nos julgados de paz e em centros de arbitragem e mediação indicados na lei',
      'Applies in every court, justices of the peace and the arbitration and mediation bodies listed by law',
    ],
    'administrative-offence': [
      'Aplica-se também às contraordenações',
      'Applies to administrative offences too',
    ],
    registry: [
      'Aplica-se também fora do tribunal, a processos nas conservatórias, como o divórcio por mútuo consentimento',
      'Applies out of court too, to registry-office procedures such as divorce by agreement',
    ],
  }),
  'covers-court-fee': covers('a taxa de justiça', 'the court fee'),
  'covers-case-costs': covers('os outros encargos do processo', 'the other costs of the case'),
  'covers-lawyer': covers('o patrono (advogado nomeado)', 'the appointed lawyer'),
  'covers-defence-counsel': covers('o defensor oficioso', 'the defence counsel'),
  'covers-enforcement-agent': covers('o agente de execução', 'the enforcement agent'),
  'covers-procedural-fine': covers(
    'multas processuais, como a de litigância de má-fé',
    'procedural fines, such as for bad-faith litigation',
  ),
  'notice-not-a-decision': fixed(
    'Isto é uma simulação, não é uma decisão: quem decide é a Segurança Social',
    'This is a simulation, not a decision: Social Security decides',
  ),
  'notice-stops-no-deadline': fixed(
    'Simular ou pedir apoio não faz parar, só por si, nenhum prazo nem o processo em tribunal',
    'Simulating or asking for support does not by itself stop any deadline or the court case',
  ),
  'notice-receipt-to-court': fixed(
    'Há um prazo a correr no tribunal. Só se interrompe se pedir um advogado e entregar no tribunal, dentro do prazo, o comprovativo do pedido, onde se veja que pediu advogado',
    'A court deadline is running. It is interrupted only if you ask for a lawyer and hand in at the court, within the deadline, the receipt of the application, which has to show that you asked for a lawyer',
  ),
  'notice-law-prevails': fixed(
    'Nenhum guia nem simulador substitui a lei',
    'No guide or simulator replaces the law',
  ),
  'notice-ask-before-first-act': fixed(
    'Peça antes do seu primeiro ato no processo. Se só depois ficou sem meios, peça antes do ato seguinte',
    'Ask before your first act in the case. If you lost your means only later, ask before your next act',
  ),
  'notice-ask-before-appeal-ends': fixed(
    'Pode pedir até acabar o prazo para recorrer da decisão da primeira instância',
    'You may ask until the time to appeal against the first decision ends',
  ),
  'notice-attach-proof-to-claim': fixed(
    'Quem propõe a ação junta à petição a prova de que o apoio foi concedido. A de um pedido por decidir só serve em casos urgentes, e a petição tem de dizer porquê',
    'Whoever starts a case attaches proof that aid was granted. Proof of a pending application serves only in urgent cases, and the petition has to say why it is urgent',
  ),
  'notice-entities-have-no-formula': fixed(
    'Para entidades e empresas a lei não tem fórmula: uma pessoa dos serviços avalia as contas',
    'For bodies and companies the law has no formula: an official weighs the accounts',
  ),
  'notice-no-case-number-needed': fixed(
    'Se ainda não há processo, não é preciso número: descreva o problema',
    'Where there is no case yet, no number is needed: describe the problem',
  ),
  'notice-agent-is-court-officer': fixed(
    'O agente de execução é sempre um oficial de justiça',
    'The enforcement agent is always a court officer',
  ),
  'notice-insolvency-deferral': fixed(
    'Quem pede a exoneração do passivo na insolvência já tem as custas adiadas até à decisão final dessa exoneração',
    'Insolvent debtors who ask for their debts to be discharged already have costs deferred until the final decision on it',
  ),
  'notice-two-requests-online': fixed(
    'Pela internet, a consulta e o apoio judiciário pedem-se em dois pedidos; em papel cabem num só, como a lei permite',
    'Online, consultation and legal aid take two applications; on paper one is enough, as the law allows',
  ),
}
