// Código de Processo Civil, artigo 245.º — Dilação. CM-043, certainty M.
import { type Finding, found, given } from '#base/finding'
import { CPC } from './diploma.ts'

const art245 = CPC.art('245.º')

export type ServiceOfProcess = {
  /** Another person received it. */
  readonly inAnotherPerson: boolean
  /** Where it was received, seen from the court. */
  readonly place: 'same-district' | 'other-district' | 'islands-or-mainland' | 'abroad'
  readonly byPublicNotice: boolean
}

const PLACE = { 'same-district': 0, 'other-district': 5, 'islands-or-mainland': 15, abroad: 30 }
const PLACE_PARAGRAPH = {
  'same-district': 1,
  'other-district': 1,
  'islands-or-mainland': 2,
  abroad: 3,
}

/** Days added to the period of defence; those for another person add to those for the place (n.º 4). */
export function cpcDilation(service: ServiceOfProcess): Finding<number> {
  const { inAnotherPerson, place, byPublicNotice } = service
  const distance = byPublicNotice ? 30 : PLACE[place]
  const person = inAnotherPerson && !byPublicNotice ? 5 : 0
  const paragraph = person && distance ? 4 : byPublicNotice ? 3 : PLACE_PARAGRAPH[place]
  return found('dilation-days', person + distance, art245(paragraph), premises, service)
}

const premises = (service: ServiceOfProcess): readonly Finding[] => [
  given('service-of-process', service, { kind: 'fact', origin: 'document' }),
]
