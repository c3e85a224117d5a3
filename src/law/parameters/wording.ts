// How the values fixed by law are said.
import type { Wording } from '../explain.ts'
import { amount, fixed, percent } from '../phrases.ts'

export const wording: Wording = {
  ias: amount('Indexante dos apoios sociais (IAS)', 'Social support index (IAS)'),
  uc: amount('Unidade de conta (UC)', 'Unit of account (UC)'),
  'euribor-6m': percent(
    'Taxa de referência (Euribor a 6 meses)',
    'Reference rate (6-month Euribor)',
  ),
  'consultation-fee': amount('Taxa da consulta jurídica', 'Fee of the legal consultation'),
  coefficients: fixed('Tabela dos coeficientes da lei', 'Table of coefficients in the law'),
  'late-payment-interest': percent('Juros de mora, por ano', 'Late-payment interest, a year'),
}
