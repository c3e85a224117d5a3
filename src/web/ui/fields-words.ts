// The words around form fields.
import type { Language } from '../language.ts'

const pt = {
  error: 'Erro:',
  errors: 'Há um problema',
  choose: 'Escolha uma opção',
}

const en: typeof pt = {
  error: 'Error:',
  errors: 'There is a problem',
  choose: 'Choose an option',
}

export const FIELDS: Readonly<Record<Language, typeof pt>> = { pt, en }
