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
    pt: 'Se é arguido, ou tem uma coima, o Estado paga ao defensor que lhe foi nomeado.',
    en: 'If you are a suspect, or have a fine to answer, the State pays the counsel appointed to you.',
  },
  'phased-fees': {
    pt: 'Paga a taxa de justiça e as outras despesas aos poucos, em prestações.',
    en: 'You pay the court fee and the other costs little by little, by instalments.',
  },
  'phased-lawyer': {
    pt: 'A Ordem dos Advogados nomeia um advogado e paga-o em prestações ao Estado.',
    en: 'The Bar appoints a lawyer, and you pay the State back by instalments.',
  },
  'phased-defender': {
    pt: 'Se é arguido, ou tem uma coima, paga em prestações o defensor que lhe foi nomeado.',
    en: 'If you are a suspect, or have a fine to answer, you pay the counsel appointed to you by instalments.',
  },
  'enforcement-agent': {
    pt: 'Um oficial de justiça faz o trabalho do agente de execução, por exemplo uma penhora a seu favor.',
    en: 'A court officer does the work of the enforcement agent, for example an attachment in your favour.',
  },
}
