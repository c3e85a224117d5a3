// The words of the law pages.
import type { Use } from '#law/summaries'
import type { Language } from '../../language.ts'

const pt = {
  title: 'A lei que aplicamos',
  lead: 'Cada artigo que está por trás dos resultados, em palavras nossas. A ligação leva ao texto oficial no Diário da República.',
  notice:
    'Este resumo não dispensa a consulta da lei. Nenhum guia e nenhum resumo substituem a lei.',
  values: 'Valores por data',
  valuesText:
    'IAS, unidade de conta, Euribor, coeficientes e limites de cada ano, com a sua fonte.',
  says: 'O que diz, em palavras nossas',
  used: 'Onde se usa',
  official: 'Texto oficial',
  noOfficial: 'Este diploma é anterior aos endereços permanentes do Diário da República.',
  amended: 'Alterado por',
  since: 'desde',
  uses: {
    who: ['/simulador', 'No simulador: quem tem direito'],
    means: ['/simulador', 'No simulador: se os meios chegam'],
    modes: ['/protecao-juridica', 'Nas modalidades do apoio'],
    instalments: ['/simulador', 'No simulador: as prestações'],
    documents: ['/simulador', 'No simulador: os documentos a juntar'],
    request: ['/protecao-juridica', 'No que a proteção jurídica inclui'],
    'cross-border': ['/protecao-juridica', 'Nos litígios transfronteiriços'],
    deadlines: ['/prazos', 'Na contagem de prazos'],
  } as Readonly<Record<Use, readonly [string, string]>>,
}

const en: typeof pt = {
  title: 'The law we apply',
  lead: 'Each article behind the results, in our words. The link leads to the official text in the official gazette (in Portuguese).',
  notice: 'This summary does not replace the law. No guide and no summary takes its place.',
  values: 'Values by date',
  valuesText:
    'IAS, unit of account, Euribor, coefficients and limits of each year, with their source.',
  says: 'What it says, in our words',
  used: 'Where it is used',
  official: 'Official text',
  noOfficial: 'This act is older than the permanent addresses of the official gazette.',
  amended: 'Amended by',
  since: 'since',
  uses: {
    who: ['/simulador', 'In the simulator: who is entitled'],
    means: ['/simulador', 'In the simulator: whether means suffice'],
    modes: ['/protecao-juridica', 'In the modes of aid'],
    instalments: ['/simulador', 'In the simulator: the instalments'],
    documents: ['/simulador', 'In the simulator: the documents to gather'],
    request: ['/protecao-juridica', 'In what legal protection includes'],
    'cross-border': ['/protecao-juridica', 'In cross-border disputes'],
    deadlines: ['/prazos', 'In counting deadlines'],
  },
}

export const LAW: Readonly<Record<Language, typeof pt>> = { pt, en }

const valuesPt = {
  title: 'Valores por data',
  lead: 'O que a lei fixa e muda com o tempo. Fora destas datas o valor não é conhecido aqui e nada se calcula.',
  known: (from: string, to: string) => `Conhecido de ${from} a ${to}.`,
  limits: 'Limites do rendimento e do dinheiro, por ano',
  limitColumns: [
    'Desde',
    'IAS',
    'Não paga até',
    'Prestação baixa até',
    'Prestações até',
    'Dinheiro até',
  ],
  ias: 'Indexante dos apoios sociais (IAS), por mês',
  uc: 'Unidade de conta (UC)',
  euribor: 'Euribor a seis meses (média usada)',
  fee: 'Taxa da consulta jurídica',
  coefficients: 'Coeficientes do anexo, por rendimento do ano',
  coefficientColumns: ['Desde', 'Necessidades básicas', 'Habitação'],
  columns: ['Desde', 'Valor', 'Fonte'],
}

const valuesEn: typeof valuesPt = {
  title: 'Values by date',
  lead: 'What the law fixes and changes with time. Outside these dates the value is not known here and nothing is worked out.',
  known: (from: string, to: string) => `Known from ${from} to ${to}.`,
  limits: 'Limits of income and money, by year',
  limitColumns: [
    'Since',
    'IAS',
    'Nothing to pay up to',
    'Low instalment up to',
    'Instalments up to',
    'Money up to',
  ],
  ias: 'Social support index (IAS), a month',
  uc: 'Unit of account (UC)',
  euribor: 'Six-month Euribor (average used)',
  fee: 'Fee of the consultation',
  coefficients: 'Coefficients of the annex, by income of the year',
  coefficientColumns: ['From', 'Basic needs', 'Housing'],
  columns: ['Since', 'Value', 'Source'],
}

export const VALUES: Readonly<Record<Language, typeof valuesPt>> = { pt: valuesPt, en: valuesEn }
