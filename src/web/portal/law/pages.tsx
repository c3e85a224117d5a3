// The law: diplomas, articles and values by date.
import type { VNode } from 'preact'
import { parseDate } from '#base/dates'
import { formatDate } from '#base/format'
import { type Diploma, diplomas, place } from '#law/citation'
import { SUMMARIES, type Summary } from '#law/summaries'
import { href, type Language } from '../../language.ts'
import type { Page, Pages } from '../../page.ts'
import { articlePath, slugOf } from './address.ts'
import { Values } from './values.tsx'
import { LAW, VALUES } from './words.ts'

export function lawPages(pages: Pages): void {
  pages.get('/lei', ({ language }) => ({
    title: LAW[language].title,
    content: <Diplomas language={language} />,
  }))
  pages.get('/lei/valores', ({ language }) => ({
    title: VALUES[language].title,
    above: [['/lei', LAW[language].title]],
    content: <Values language={language} />,
  }))
  pages.get('/lei/:diploma', ({ language, params }) => {
    const diploma = applied().find(({ id }) => id === params.diploma)
    return diploma && diplomaPage(diploma, language)
  })
  pages.get('/lei/:diploma/:article', ({ language, params }) => {
    const diploma = applied().find(({ id }) => id === params.diploma)
    const summary =
      diploma && articlesOf(diploma).find(({ article }) => slugOf(article) === params.article)
    return diploma && summary && articlePage(diploma, summary, language)
  })
}

/** The diplomas of which articles are applied, in the order of their summaries. */
const applied = (): readonly Diploma[] =>
  [...new Set(SUMMARIES.map(({ diploma }) => diploma))].flatMap(
    (id) => diplomas().find((diploma) => diploma.id === id) ?? [],
  )

const articlesOf = ({ id }: Diploma): readonly Summary[] =>
  SUMMARIES.filter(({ diploma }) => diploma === id)

const nameOf = ({ diploma, article }: Summary): string => place({ kind: 'law', diploma, article })

const Notice = ({ language }: { language: Language }): VNode => (
  <p class="notice">{LAW[language].notice}</p>
)

const Articles = ({ diploma, language }: { diploma: Diploma; language: Language }): VNode => (
  <ul class="articles">
    {articlesOf(diploma).map((summary) => (
      <li key={summary.article}>
        <a href={href(language, articlePath(diploma.id, summary.article))} lang="pt">
          {nameOf(summary)}
        </a>
      </li>
    ))}
  </ul>
)

const Diplomas = ({ language }: { language: Language }): VNode => {
  const words = LAW[language]
  return (
    <div class="wrap page stack">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <Notice language={language} />
      <section class="card stack stack-small">
        <h2>{words.values}</h2>
        <p>{words.valuesText}</p>
        <p>
          <a href={href(language, '/lei/valores')}>{words.values}</a>
        </p>
      </section>
      {applied().map((diploma) => (
        <section class="card stack stack-small" key={diploma.id}>
          <h2 lang="pt">
            <a href={href(language, `/lei/${diploma.id}`)}>{diploma.title}</a>
          </h2>
          <p lang="pt">{diploma.subject}</p>
          <Articles diploma={diploma} language={language} />
        </section>
      ))}
    </div>
  )
}

const Official = ({ diploma, language }: { diploma: Diploma; language: Language }): VNode =>
  diploma.url ? (
    <p>
      <a href={diploma.url} hreflang="pt">
        {LAW[language].official}: <span lang="pt">{diploma.title}</span>
      </a>
    </p>
  ) : (
    <p class="muted">{LAW[language].noOfficial}</p>
  )

function diplomaPage(diploma: Diploma, language: Language): Page {
  const words = LAW[language]
  return {
    title: diploma.title,
    above: [['/lei', words.title]],
    content: (
      <div class="wrap page stack">
        <h1 lang="pt">{diploma.title}</h1>
        <p class="lead" lang="pt">
          {diploma.subject}
        </p>
        <Notice language={language} />
        <Official diploma={diploma} language={language} />
        {articlesOf(diploma).map((summary) => (
          <section class="card stack stack-small" key={summary.article}>
            <h2 lang="pt">
              <a href={href(language, articlePath(diploma.id, summary.article))}>
                {nameOf(summary)}
              </a>
            </h2>
            <p>{summary[language]}</p>
          </section>
        ))}
        <Amendments diploma={diploma} language={language} />
      </div>
    ),
  }
}

const Amendments = ({
  diploma,
  language,
}: {
  diploma: Diploma
  language: Language
}): VNode | null => {
  const words = LAW[language]
  if (!diploma.amendedBy) return null
  const day = (text: string | undefined) => {
    const from = text && parseDate(text)
    return from ? `, ${words.since} ${formatDate(from, language)}` : ''
  }
  return (
    <section class="stack stack-small">
      <h2>{words.amended}</h2>
      <ul class="list">
        {diploma.amendedBy.map(({ act, from }) => (
          <li key={act}>
            <span lang="pt">{act}</span>
            {day(from)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function articlePage(diploma: Diploma, summary: Summary, language: Language): Page {
  const words = LAW[language]
  return {
    title: `${nameOf(summary)} · ${diploma.title}`,
    above: [
      ['/lei', words.title],
      [`/lei/${diploma.id}`, diploma.title],
    ],
    content: (
      <article class="wrap page stack">
        <h1 lang="pt">
          {nameOf(summary)} <span class="of">{diploma.title}</span>
        </h1>
        <section class="card stack stack-small">
          <h2>{words.says}</h2>
          <p class="lead">{summary[language]}</p>
        </section>
        <Official diploma={diploma} language={language} />
        <section class="stack stack-small">
          <h2>{words.used}</h2>
          <ul class="list">
            {summary.usedIn.map((use) => (
              <li key={use}>
                <a href={href(language, words.uses[use][0])}>{words.uses[use][1]}</a>
              </li>
            ))}
          </ul>
        </section>
        <p>
          <a href={href(language, '/lei/valores')}>{words.values}</a>
        </p>
        <Notice language={language} />
      </article>
    ),
  }
}
