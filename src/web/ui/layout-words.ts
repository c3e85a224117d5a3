// The words of the frame.
import type { Language } from '../language.ts'

const pt = {
  skip: 'Saltar para o conteúdo',
  sections: 'Secções',
  here: 'Onde está',
  about: 'Sobre este sítio',
  nav: [
    ['/simulador', 'Simulador'],
    ['/prazos', 'Contar prazos'],
    ['/protecao-juridica', 'Proteção jurídica'],
    ['/lei', 'A lei'],
  ],
  foot: [
    ['/acessibilidade', 'Acessibilidade'],
    ['/privacidade', 'Privacidade'],
    ['/lei', 'A lei que aplicamos'],
  ],
  lawPrevails:
    'Esta informação não dispensa a consulta da lei. Nenhum guia e nenhum simulador substituem a lei nem a decisão dos serviços.',
  owner: 'Autos é um projeto de código aberto. Não é um sítio oficial da Segurança Social.',
  reviewed: 'Conteúdos revistos em',
} satisfies Words

type Words = {
  readonly [name: string]: string | readonly (readonly [path: string, name: string])[]
  readonly nav: readonly (readonly [path: string, name: string])[]
  readonly foot: readonly (readonly [path: string, name: string])[]
}

const en: typeof pt = {
  skip: 'Skip to content',
  sections: 'Sections',
  here: 'Where you are',
  about: 'About this site',
  nav: [
    ['/simulador', 'Simulator'],
    ['/prazos', 'Count deadlines'],
    ['/protecao-juridica', 'Legal protection'],
    ['/lei', 'The law'],
  ],
  foot: [
    ['/acessibilidade', 'Accessibility'],
    ['/privacidade', 'Privacy'],
    ['/lei', 'The law we apply'],
  ],
  lawPrevails:
    'This information does not replace the law. No guide and no simulator takes the place of the law or of the decision of the services.',
  owner: 'Autos is an open-source project. It is not an official site of Social Security.',
  reviewed: 'Contents reviewed on',
}

export const FRAME: Readonly<Record<Language, typeof pt>> = { pt, en }
