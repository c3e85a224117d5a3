// The words of the preview.
import type { Language } from '../../language.ts'

const pt = {
  soFar: 'Com as respostas até agora',
  month: 'Rendimento relevante por mês:',
  refused: 'A lei desse dia não é conhecida aqui.',
}

const en: typeof pt = {
  soFar: 'With the answers so far',
  month: 'Relevant income a month:',
  refused: 'The law of that day is not known here.',
}

export const PREVIEW: Readonly<Record<Language, typeof pt>> = { pt, en }
