// How the findings of this folder are said.
import type { Finding } from '#base/finding'
import type { Language } from '#base/format'
import type { Wording } from '../explain.ts'
import { type Competence, REGIONAL_INSTITUTES, type Region } from './competent-centre.ts'
import type { Municipality } from './municipalities.ts'

const REGIONS: Readonly<Record<Region, Readonly<Record<Language, string>>>> = {
  azores: { pt: 'nos Açores', en: 'in the Azores' },
  madeira: { pt: 'na Madeira', en: 'in Madeira' },
}

const service = ({ value }: Finding): string => {
  const competence = value as Competence
  return competence.kind === 'district-centre'
    ? competence.centre.name
    : REGIONAL_INSTITUTES[competence.which].name
}
const area = ({ value }: Finding, language: Language): string => {
  const competence = value as Competence
  if (competence.kind === 'regional-institute') return REGIONS[competence.which][language]
  const { district } = competence.centre
  return language === 'pt' ? `no distrito: ${district}` : `in the district: ${district}`
}
const isRegional = ({ value }: Finding): boolean =>
  (value as Competence).kind === 'regional-institute'
const name = ({ value }: Finding): string => (value as Municipality).name

export const wording: Wording = {
  'competent-service': {
    pt: (finding) =>
      isRegional(finding)
        ? `O pedido é encaminhado para o serviço que o decide: ${service(finding)}`
        : `Serviço competente: ${service(finding)}`,
    en: (finding) =>
      isRegional(finding)
        ? `The application is passed on to the service that decides it: ${service(finding)}`
        : `Competent service: ${service(finding)}`,
  },
  'municipality-of-residence-or-seat': {
    pt: (finding) => `Concelho de residência ou da sede: ${name(finding)}`,
    en: (finding) => `Municipality of residence or seat: ${name(finding)}`,
  },
  'area-of-service': {
    pt: (finding) => `Segurança Social ${area(finding, 'pt')} (${service(finding)})`,
    en: (finding) => `Social Security ${area(finding, 'en')} (${service(finding)})`,
  },
}
