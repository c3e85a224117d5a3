// The start page: what do you need?
import type { VNode } from 'preact'
import { href, type Language } from '../language.ts'
import type { Page, Pages } from '../page.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { HOME } from './home-words.ts'
import { QUESTIONS, type Question } from './questions.ts'

export function homePages(pages: Pages): void {
  pages.get(
    '/',
    ({ language }): Page => ({
      title: HOME[language].title,
      content: <Home language={language} />,
    }),
  )
}

const Home = ({ language }: { language: Language }): VNode => {
  const words = HOME[language]
  return (
    <>
      <div class="hero">
        <div class="wrap stack stack-small">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
      </div>
      <div class="wrap over page stack stack-large">
        <div class="cards">
          {words.tasks.map((task, i) => (
            <section class="card card-link" key={task.path}>
              <Icon name={task.icon as IconName} />
              <h2>{task.title}</h2>
              <p>{task.text}</p>
              <p>
                <a class={i === 0 ? 'button' : 'button second'} href={href(language, task.path)}>
                  {task.action}
                </a>
              </p>
            </section>
          ))}
        </div>
        <section class="notice urgent stack stack-small" aria-labelledby="urgente">
          <h2 id="urgente">{words.urgent.title}</h2>
          <p>{words.urgent.text}</p>
          <p class="small">({words.urgent.law})</p>
          <p>
            <a href={href(language, '/prazos')}>{words.urgent.action}</a>
          </p>
        </section>
        <section class="stack">
          <h2>{words.includes.title}</h2>
          <div class="cards">
            {words.includes.parts.map(({ title, text }) => (
              <div class="card stack stack-small" key={title}>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
            ))}
          </div>
          <p>
            <a href={href(language, '/protecao-juridica')}>{words.includes.action}</a>
          </p>
        </section>
        <section class="stack">
          <h2 id="perguntas">{words.questions}</h2>
          <p class="muted">{words.questionsHint}</p>
          <div>
            {QUESTIONS[language].map((question) => (
              <Answer key={question.asked} {...{ question, language }} />
            ))}
          </div>
        </section>
        <section class="stack stack-small">
          <h2>{words.channels.title}</h2>
          <p>{words.channels.text}</p>
        </section>
      </div>
    </>
  )
}

const Answer = ({ question, language }: { question: Question; language: Language }): VNode => (
  <details class="fold">
    <summary>{question.asked}</summary>
    <div class="inside stack stack-small">
      {question.answer.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {question.law.map((law) => (
        <p class="small muted" key={law}>
          {law}
        </p>
      ))}
      <p>
        <a class="button second" href={href(language, question.action[0])}>
          {question.action[1]}
        </a>
      </p>
    </div>
  </details>
)
