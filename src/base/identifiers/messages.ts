// Table of data: what to write instead, for each way an identifier can be wrong. Shown at its field.
import type { Language } from '../format.ts'
import type { CaseNumberProblem } from './case-number.ts'
import type { CitizenCardProblem } from './citizen-card.ts'
import type { CourtCaseNumberProblem } from './court-case-number.ts'
import type { DucProblem } from './duc.ts'
import type { EliProblem } from './eli.ts'
import type { EnforcementCaseNumberProblem } from './enforcement-case-number.ts'
import type { IbanProblem, NibProblem } from './iban.ts'
import type { MultibancoProblem } from './multibanco.ts'
import type { NifProblem } from './nif.ts'
import type { NissProblem } from './niss.ts'
import type { PostcodeProblem } from './postcode.ts'

/** The problems of each kind of identifier; the kinds are those of the worked cases, and the NIB. */
export type IdentifierProblems = {
  niss: NissProblem
  nif: NifProblem
  'citizen-card': CitizenCardProblem
  iban: IbanProblem
  nib: NibProblem
  postcode: PostcodeProblem
  'enforcement-case-number': EnforcementCaseNumberProblem
  'tax-enforcement-case-number': CaseNumberProblem
  'court-case-number': CourtCaseNumberProblem
  'multibanco-reference': MultibancoProblem
  'duc-reference': DucProblem
  eli: EliProblem
}
export type IdentifierKind = keyof IdentifierProblems

type Message = Readonly<Record<Language, string>>
type Messages = {
  readonly [Kind in IdentifierKind]: Readonly<Record<IdentifierProblems[Kind], Message>>
}

const say = (pt: string, en: string): Message => ({ pt, en })

const caseNumber = {
  'not-digits': say(
    'Escreva o número do processo só com algarismos; pode separá-los com espaços, pontos ou barras.',
    'Write the case number with digits only; you may separate them with spaces, dots or slashes.',
  ),
  'wrong-length': say(
    'O número do processo tem 16 algarismos: serviço (4), ano (4) e número (8). Por exemplo, 1501 2012 00094676.',
    'The case number has 16 digits: office (4), year (4) and number (8). For example, 1501 2012 00094676.',
  ),
  'year-out-of-range': say(
    'Confira o ano do processo: são os algarismos 5 a 8 do número, por exemplo 2012.',
    'Check the year of the case: it is digits 5 to 8 of the number, for example 2012.',
  ),
}

export const identifierMessages: Messages = {
  niss: {
    'not-digits': say(
      'Escreva o NISS só com algarismos, por exemplo 112 345 678 92.',
      'Write the NISS with digits only, for example 112 345 678 92.',
    ),
    'wrong-length': say(
      'O NISS tem 11 algarismos. Confira se falta ou sobra algum.',
      'The NISS has 11 digits. Check whether one is missing or there is one too many.',
    ),
    'unknown-prefix': say(
      'O NISS começa por 1 (pessoas) ou por 2 (entidades). Confira se escreveu outro número.',
      'A NISS starts with 1 (people) or 2 (entities). Check whether you wrote another number.',
    ),
    'wrong-check-digit': say(
      'Há um algarismo trocado no NISS. Copie-o de novo do cartão de cidadão ou de uma carta da Segurança Social.',
      'A digit of the NISS is wrong. Copy it again from the citizen card or from a letter of Social Security.',
    ),
  },
  nif: {
    'not-digits': say(
      'Escreva o NIF só com algarismos, por exemplo 123 456 789.',
      'Write the NIF with digits only, for example 123 456 789.',
    ),
    'wrong-length': say(
      'O NIF tem 9 algarismos. Confira se falta ou sobra algum.',
      'The NIF has 9 digits. Check whether one is missing or there is one too many.',
    ),
    'unknown-prefix': say(
      'Nenhum NIF começa assim. Confira os primeiros algarismos.',
      'No NIF starts like this. Check the first digits.',
    ),
    'wrong-check-digit': say(
      'Há um algarismo trocado no NIF. Copie-o de novo do cartão de cidadão ou de uma fatura.',
      'A digit of the NIF is wrong. Copy it again from the citizen card or from an invoice.',
    ),
    'obsolete-prefix': say(
      'Os números começados por 8 já não se usam. Escreva o NIF atual da pessoa, que começa por 1, 2 ou 3.',
      'Numbers that start with 8 are no longer in use. Write the current NIF, which starts with 1, 2 or 3.',
    ),
  },
  'citizen-card': {
    'wrong-length': say(
      'O número do documento do cartão de cidadão tem 12 caracteres, por exemplo 00000000 0 ZZ4.',
      'The document number of the citizen card has 12 characters, for example 00000000 0 ZZ4.',
    ),
    'wrong-characters': say(
      'Escreva 9 algarismos, depois 2 letras ou algarismos e no fim 1 algarismo, por exemplo 00000000 0 ZZ4.',
      'Write 9 digits, then 2 letters or digits and at the end 1 digit, for example 00000000 0 ZZ4.',
    ),
    'wrong-civil-check-digit': say(
      'Há um algarismo trocado nos primeiros nove. Copie-os de novo do cartão.',
      'One of the first nine digits is wrong. Copy them again from the card.',
    ),
    'wrong-document-check-digit': say(
      'O fim do número não confere. Copie de novo as duas letras e o último algarismo do cartão.',
      'The end of the number does not fit. Copy the two letters and the last digit again from the card.',
    ),
  },
  iban: {
    'wrong-characters': say(
      'O IBAN começa por duas letras e dois algarismos; em Portugal, PT50 e mais 21 algarismos.',
      'An IBAN starts with two letters and two digits; in Portugal, PT50 and 21 more digits.',
    ),
    'unknown-country': say(
      'As duas primeiras letras não são de um país com IBAN. Em Portugal são PT.',
      'The first two letters are not those of a country with IBAN. In Portugal they are PT.',
    ),
    'wrong-length': say(
      'O IBAN não tem o número certo de caracteres para o seu país. Em Portugal tem 25: PT50 e mais 21 algarismos.',
      'The IBAN has the wrong length for its country. In Portugal it has 25: PT50 and 21 more digits.',
    ),
    'wrong-country-digits': say(
      'Em Portugal o IBAN começa sempre por PT50.',
      'In Portugal the IBAN always starts with PT50.',
    ),
    'wrong-check-digits': say(
      'Há uma letra ou um algarismo trocado no IBAN. Copie-o de novo do banco.',
      'A character of the IBAN is wrong. Copy it again from the bank.',
    ),
  },
  nib: {
    'not-digits': say('Escreva o NIB só com algarismos.', 'Write the NIB with digits only.'),
    'wrong-length': say(
      'O NIB tem 21 algarismos. Confira se falta ou sobra algum.',
      'The NIB has 21 digits. Check whether one is missing or there is one too many.',
    ),
    'wrong-check-digits': say(
      'Há um algarismo trocado no NIB. Copie-o de novo do banco.',
      'A digit of the NIB is wrong. Copy it again from the bank.',
    ),
  },
  postcode: {
    'missing-hyphen': say(
      'Separe os últimos três algarismos com um hífen, por exemplo 1069-451.',
      'Separate the last three digits with a hyphen, for example 1069-451.',
    ),
    'wrong-format': say(
      'O código postal tem quatro algarismos, hífen e três algarismos, por exemplo 1069-451.',
      'The postcode has four digits, a hyphen and three digits, for example 1069-451.',
    ),
    'first-digit-zero': say(
      'Nenhum código postal português começa por 0. Confira o primeiro algarismo.',
      'No Portuguese postcode starts with 0. Check the first digit.',
    ),
  },
  'enforcement-case-number': {
    ...caseNumber,
    'unknown-district': say(
      'Os dois primeiros algarismos são o distrito, de 01 a 18. Confira se é um processo da Segurança Social.',
      'The first two digits are the district, 01 to 18. Check whether it is a Social Security case.',
    ),
  },
  'tax-enforcement-case-number': caseNumber,
  'court-case-number': {
    'wrong-format': say(
      'Escreva o número como está na carta do tribunal, por exemplo 1621/20.0T8VLG ou 1621/20.0T8VLG-A.P1.',
      'Write the number as in the letter of the court, for example 1621/20.0T8VLG or 1621/20.0T8VLG-A.P1.',
    ),
  },
  'multibanco-reference': {
    'wrong-entity': say('A entidade tem 5 algarismos.', 'The entity has 5 digits.'),
    'not-digits': say(
      'Escreva a referência só com algarismos, por exemplo 123 123 451.',
      'Write the reference with digits only, for example 123 123 451.',
    ),
    'wrong-length': say('A referência tem 9 algarismos.', 'The reference has 9 digits.'),
    'amount-out-of-range': say(
      'O valor tem de estar entre 0,01 € e 999 999,99 €.',
      'The amount must be between €0.01 and €999,999.99.',
    ),
    'wrong-check-digits': say(
      'A referência não corresponde a esta entidade e a este valor. Confira os três.',
      'The reference does not fit this entity and this amount. Check all three.',
    ),
  },
  'duc-reference': {
    'not-digits': say(
      'Escreva a referência do DUC só com algarismos.',
      'Write the DUC reference with digits only.',
    ),
    'wrong-length': say(
      'A referência do DUC tem 15 algarismos.',
      'The DUC reference has 15 digits.',
    ),
  },
  eli: {
    'wrong-format': say(
      'Escreva o endereço completo, por exemplo http://data.dre.pt/eli/lei/34/2004/07/29/p/dre/pt/html.',
      'Write the whole address, for example http://data.dre.pt/eli/lei/34/2004/07/29/p/dre/pt/html.',
    ),
    'not-a-date': say(
      'A data dentro do endereço não existe. Confira o ano, o mês e o dia.',
      'The date inside the address does not exist. Check the year, the month and the day.',
    ),
    'before-1991': say(
      'Estes endereços só existem para publicações desde 2 de janeiro de 1991.',
      'These addresses exist only for publications since 2 January 1991.',
    ),
  },
}
