// What each mode of legal aid means for the person who has it. A table of data.
import type { AidMode } from '#law/lei-34-2004/art-016-modes'
import type { Text } from '../language.ts'

export const MEANING: Readonly<Record<AidMode, Text>> = {
  'fee-exemption': {
    pt: 'Não paga a taxa de justiça nem as outras despesas do processo. Se perder, também não paga as custas.',
    en: 'You pay neither the court fee nor the other costs of the case. If you lose, you do not pay the costs either.',
  },
  'lawyer-appointment': {
    pt: 'A Ordem dos Advogados nomeia um advogado, que o Estado paga. Não o pode escolher.',
    en: 'The Bar appoints a lawyer, whom the State pays. You cannot choose the lawyer.',
  },
  'defender-payment': {
    pt: 'Num processo-crime, como arguido, ou contra uma coima, o Estado paga ao defensor que lhe foi nomeado. O guia prático diz que se paga em prestações; na lei, essa é outra modalidade.',
    en: 'In a criminal case, as a suspect, or against a fine, the State pays the counsel appointed to you. The practical guide says it is paid by instalments; in the law that is another mode.',
  },
  'phased-fees': {
    pt: 'Paga a taxa de justiça e as outras despesas aos poucos, em prestações.',
    en: 'You pay the court fee and the other costs little by little, by instalments.',
  },
  'phased-lawyer': {
    pt: 'A Ordem dos Advogados nomeia um advogado. O Estado paga-lhe, e a si pede-lhe o valor em prestações.',
    en: 'The Bar appoints a lawyer. The State pays the lawyer, and you pay the State back by instalments.',
  },
  'phased-defender': {
    pt: 'Num processo-crime, como arguido, ou contra uma coima, paga em prestações o defensor que lhe foi nomeado.',
    en: 'In a criminal case, as a suspect, or against a fine, you pay the counsel appointed to you by instalments.',
  },
  'enforcement-agent': {
    pt: 'Um oficial de justiça faz o trabalho do agente de execução, por exemplo uma penhora a seu favor.',
    en: 'A court officer does the work of the enforcement agent, for example an attachment in your favour.',
  },
}
