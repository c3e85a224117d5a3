// While somebody types, the preview is worked out again by the same law, in the browser. The page works without it.
import { h, render } from 'preact'
import { date } from '#base/dates'
import { readAnswers } from '../portal/simulator/answers-typed.ts'
import { SoFar } from '../portal/simulator/preview.tsx'
import './print.ts'

const form = document.querySelector<HTMLFormElement>('form#answers')
const place = document.querySelector<HTMLElement>('[data-preview]')
const today = document.querySelector<HTMLElement>('[data-today]')?.dataset.today
const language = document.documentElement.lang === 'en' ? 'en' : 'pt'

/** Screen readers are not interrupted at every key: the preview waits for a pause. */
const PAUSE = 400
let waiting: ReturnType<typeof setTimeout> | undefined

function refresh(): void {
  if (!form || !place || !today) return
  const typed: Record<string, string> = {}
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed[name] = value
  place.hidden = false
  render(h(SoFar, { read: readAnswers(typed, language, date(today)), language }), place)
}

form?.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(refresh, PAUSE)
})
