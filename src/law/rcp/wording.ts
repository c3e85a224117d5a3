// How the hints about the Court Costs Regulation are said.
import type { Wording } from '../explain.ts'
import { fixed } from '../phrases.ts'

export const wording: Wording = {
  'exemption-hint-worker': fixed(
    'Alguns trabalhadores não pagam custas nestes processos: pergunte antes de pedir apoio',
    'Some workers pay no court costs in these cases: ask before applying',
  ),
  'exemption-hint-victim': fixed(
    'Algumas vítimas de crimes não pagam custas: pergunte antes de pedir apoio',
    'Some victims of crimes pay no court costs: ask before applying',
  ),
  'exemption-hint-minor': fixed(
    'Crianças representadas pelo Ministério Público não pagam custas',
    'Children represented by the public prosecutor pay no court costs',
  ),
}
