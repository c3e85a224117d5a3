// How the seven modes of legal aid are said.
import type { Language } from '#base/format'
import type { Wording } from '../../explain.ts'
import { fixed, type Pair, pick, words } from '../../phrases.ts'
import { AID_MODES, type AidMode, letterOf, type ModeAnswer } from '../art-016-modes.ts'

const MODES: Readonly<Record<AidMode, Pair>> = {
  'fee-exemption': [
    'Dispensa de taxa de justiça e demais encargos com o processo',
    'Exemption from the court fee and other costs of the case',
  ],
  'lawyer-appointment': [
    'Nomeação e pagamento da compensação de patrono',
    'Appointment of a lawyer, paid by the State',
  ],
  'defender-payment': [
    'Pagamento da compensação de defensor oficioso',
    'Payment of the officially appointed defence counsel',
  ],
  'phased-fees': [
    'Pagamento faseado de taxa de justiça e demais encargos com o processo',
    'Phased payment of the court fee and other costs of the case',
  ],
  'phased-lawyer': [
    'Nomeação e pagamento faseado da compensação de patrono',
    'Appointment of a lawyer, paid in instalments',
  ],
  'phased-defender': [
    'Pagamento faseado da compensação de defensor oficioso',
    'Phased payment of the officially appointed defence counsel',
  ],
  'enforcement-agent': ['Atribuição de agente de execução', 'Assignment of an enforcement agent'],
}
/** The name of a mode as the law gives it, with its letter in Portuguese. */
export const modeName = (mode: AidMode, language: Language = 'pt'): string =>
  pick(MODES[mode], language)

const MODE_ANSWER: Readonly<Record<ModeAnswer, Pair>> = {
  available: ['pode pedir', 'can be asked for'],
  'available-guide-disagrees': [
    'pode pedir, segundo a lei; o guia prático diz que não',
    'can be asked for by the law; the practical guide says not',
  ],
  'a-person-decides': ['uma pessoa dos serviços decide', 'an official decides'],
  'another-band': ['não corresponde a este rendimento', 'does not fit this income'],
  'not-for-legal-persons': ['não existe para pessoas coletivas', 'is not for legal persons'],
  'not-in-this-procedure': [
    'não se aplica neste tipo de processo',
    'does not apply in this kind of case',
  ],
}
const answers: Wording = Object.fromEntries(
  AID_MODES.map((mode) => [
    `mode-${mode}`,
    words(
      ({ value }, language) =>
        `${letterOf(mode)}) ${modeName(mode, language)}: ${pick(MODE_ANSWER[value as ModeAnswer], language)}`,
    ),
  ]),
)

export const wording: Wording = {
  'guide-no-instalments-for-sole-traders': fixed(
    'O guia prático diz que comerciantes em nome individual não podem pagar em prestações; a lei só o nega a pessoas coletivas',
    'The practical guide says sole traders cannot pay by instalments; the law denies it to legal persons only',
  ),
  'asked-mode-is-closed': fixed(
    'Uma das modalidades pedidas não está aberta neste caso',
    'One of the modes asked for is not open in this case',
  ),
  'asked-modes-clash': words(({ value }, language) => {
    const [one, other] = value as readonly [AidMode, AidMode]
    return `${pick(['Não se podem juntar', 'Cannot go together'], language)}: ${modeName(one, language)}; ${modeName(other, language)}`
  }),
  ...answers,
}
