// The simulator: one group of questions a page, then the result. All answers travel in the form that is sent, so that
// nothing personal stands in an address and nothing is stored.
import type { Page, Pages, Typed, Visit } from '../../page.ts'
import { titled } from '../../ui/error-summary.tsx'
import type { Messages } from '../../ui/fields.tsx'
import { type Read, readAnswers } from './answers-typed.ts'
import { FIELD_NAMES } from './field-names.ts'
import { FORM, StepForm } from './form.tsx'
import { type ListName, withLine, withoutLine } from './lines.ts'
import { Preview } from './preview.tsx'
import { ResultPage } from './result/page.tsx'
import { askedSteps, neighbour, type Step, type StepName, stepOf } from './steps.ts'
import { SIMULATOR } from './words.ts'

export function simulatorPages(pages: Pages): void {
  pages.get('/simulador', (visit) => questions(visit, stepOf('who', {}), {}, {}))
  pages.post('/simulador', (visit) => {
    const typed = onlyKnown(visit.body)
    return turn(visit, stepOf(visit.body.step, typed), typed, visit.body.go ?? 'next')
  })
}

const onlyKnown = (body: Typed): Typed =>
  Object.fromEntries(
    FIELD_NAMES.flatMap((name) => (name in body ? [[name, body[name] ?? '']] : [])),
  )

const NO_MESSAGES: Messages = {}

/** What a button does: go on, go back, go to a page, stay, or change a list. */
function turn(visit: Visit, step: Step, typed: Typed, go: string): Page {
  const changed = listChanged(typed, go)
  if (changed) return questions(visit, step, changed, NO_MESSAGES)
  const to = target(step, typed, go)
  const read = readAnswers(typed, visit.language, visit.today)
  const wrong = read.messages.get(step.name)
  if (go === 'next' && wrong) return questions(visit, step, typed, wrong)
  return to.name === 'result'
    ? result(visit, typed, read)
    : questions(visit, to, typed, NO_MESSAGES)
}

/** `more-incomes` adds a line, `less-assets-2` takes one away. */
function listChanged(typed: Typed, go: string): Typed | undefined {
  const [, verb, list, line] = /^(more|less)-(incomes|assets)(?:-(\d+))?$/.exec(go) ?? []
  if (verb === 'more') return withLine(list as ListName, typed)
  return verb === 'less' ? withoutLine(list as ListName, Number(line), typed) : undefined
}

function target(step: Step, typed: Typed, go: string): Step {
  if (go === 'stay') return step
  if (go === 'back') return neighbour(step, typed, -1)
  if (go === 'next') return neighbour(step, typed, 1)
  return stepOf(go, typed)
}

function questions(visit: Visit, step: Step, typed: Typed, messages: Messages): Page {
  const { language, today } = visit
  const title = `${step.title[language]} · ${SIMULATOR[language].title}`
  const previewed = step.name === 'income' || step.name === 'assets'
  return {
    title: titled(title, messages, language),
    ...(Object.keys(messages).length > 0 ? { status: 422 } : {}),
    answersForm: FORM,
    ...(previewed ? { island: 'simulator.js' } : {}),
    content: (
      <div class={previewed ? 'wrap page cols' : 'wrap page'}>
        <StepForm {...{ step, typed, messages, language }} />
        {previewed && (
          <aside class="beside" data-today={today}>
            <Preview read={readAnswers(typed, language, today)} language={language} />
          </aside>
        )}
      </div>
    ),
  }
}

/** The result; or the first page on which something is wrong. */
function result(visit: Visit, typed: Typed, read: Read): Page {
  const { language } = visit
  const wrong = firstWrong(typed, read.messages)
  if (wrong) return questions(visit, wrong, typed, read.messages.get(wrong.name) ?? NO_MESSAGES)
  return {
    title: SIMULATOR[language].title,
    answersForm: FORM,
    island: 'simulator.js',
    content: <ResultPage {...{ typed, read, language, today: visit.today }} />,
  }
}

const firstWrong = (typed: Typed, messages: ReadonlyMap<StepName, Messages>): Step | undefined =>
  askedSteps(typed).find(({ name }) => messages.has(name))
