// Table of data: what district centres do, by letter, in our words. Portaria n.º 135/2012, de 8 de maio, as read in the
// page of the institute of 15 April 2020; the number of the article was not found. Their directors exercise it by
// delegation of the Board and may subdelegate (rule CM-076).

export type DistrictCentreCompetence = {
  readonly letter: string
  readonly pt: string
  readonly en: string
}

const ROWS: readonly (readonly [letter: string, pt: string, en: string])[] = [
  ['a', 'gerir as prestações da Segurança Social', 'manage social security benefits'],
  [
    'b',
    'reconhecer direitos e pagar prestações e subsídios, salvo os que cabem a outros serviços (artigos 11.º e 21.º)',
    'recognise rights and pay benefits and allowances, except those of other services (articles 11 and 21)',
  ],
  [
    'c',
    'aplicar os acordos internacionais de segurança social',
    'apply international social security agreements',
  ],
  [
    'd',
    'identificar e enquadrar pessoas, entidades e trabalhadores independentes',
    'identify and classify people, entities and self-employed workers',
  ],
  [
    'e',
    'tratar da adesão ao regime público de capitalização e da sua gestão',
    'handle joining and managing the public funded scheme',
  ],
  [
    'f',
    'fazer cumprir as obrigações contributivas de empregadores e independentes',
    'see that employers and the self-employed pay their contributions',
  ],
  ['g', 'garantir a informação e a reclamação', 'secure the right to information and complaint'],
  [
    'h',
    'propor acordos com as IPSS e apoiar a sua tutela',
    'propose agreements with social solidarity institutions and support their supervision',
  ],
  [
    'i',
    'dar parecer sobre o registo de IPSS e licenciar o apoio social',
    'give opinions on the registration of such institutions and license social support',
  ],
  [
    'j',
    'dinamizar projetos da comunidade e participar nos conselhos locais de ação social',
    'promote community projects and sit on local social action councils',
  ],
  [
    'k',
    'apoiar menores em risco, a adoção e os tribunais de família',
    'act for minors at risk, adoption and family courts',
  ],
  ['l', 'colaborar na inspeção e na fiscalização', 'cooperate in inspection and supervision'],
  [
    'm',
    'tratar das contraordenações de estabelecimentos, beneficiários e contribuintes',
    'run procedures for administrative offences of establishments, beneficiaries and contributors',
  ],
  ['n', 'gerir os estabelecimentos integrados', 'manage integrated establishments'],
  ['o', 'gerir e avaliar o seu pessoal', 'manage and appraise its staff'],
  ['p', 'gerir instalações e equipamentos', 'manage premises and equipment'],
  ['q', 'planear e avaliar as suas atividades', 'plan and evaluate its activities'],
  ['r', 'fazer as despesas que a lei permite', 'incur the expenditure that the law allows'],
  ['s', 'modernizar o serviço e o atendimento', 'modernise the service and its desks'],
  ['t', 'exercer o mais que o Conselho Diretivo lhe confiar', 'other powers given by the Board'],
]

export const DISTRICT_CENTRE_COMPETENCES: readonly DistrictCentreCompetence[] = ROWS.map(
  ([letter, pt, en]) => ({ letter, pt, en }),
)
