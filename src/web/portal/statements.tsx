// The accessibility statement and the privacy page.
import type { VNode } from 'preact'
import type { Pages } from '../page.ts'
import { ACCESSIBILITY, PRIVACY, type Statement } from './statements-words.ts'

export function statementPages(pages: Pages): void {
  for (const [path, statement] of [
    ['/acessibilidade', ACCESSIBILITY],
    ['/privacidade', PRIVACY],
  ] as const)
    pages.get(path, ({ language }) => ({
      title: statement[language].title,
      content: <Text statement={statement[language]} />,
    }))
}

const Text = ({ statement }: { statement: Statement }): VNode => (
  <div class="wrap page stack">
    <h1>{statement.title}</h1>
    <p class="lead">{statement.lead}</p>
    {statement.parts.map(({ title, text }) => (
      <section class="stack stack-small" key={title}>
        <h2>{title}</h2>
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    ))}
  </div>
)
