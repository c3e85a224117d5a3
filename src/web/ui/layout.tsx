// The frame of every page: who we are, where one is, the other language, and what holds everywhere.
import type { VNode } from 'preact'
import { date } from '#base/dates'
import { formatDate } from '#base/format'
import { type Assets, assetPath } from '../assets.ts'
import { href, type Language } from '../language.ts'
import type { Page } from '../page.ts'
import { FRAME } from './layout-words.ts'
import { Mark } from './mark.tsx'

/** The day on which the texts were last read against the law. */
const REVIEWED = date('2026-11-21')

type Props = {
  readonly page: Page
  readonly language: Language
  readonly path: string
  readonly assets: Assets
}

export const Layout = ({ page, language, path, assets }: Props): VNode => {
  const words = FRAME[language]
  const island = page.island && assetPath(assets, page.island)
  return (
    <html lang={language === 'pt' ? 'pt-PT' : 'en'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} · Autos`}</title>
        <meta name="theme-color" content="#021c51" />
        <link rel="stylesheet" href={assetPath(assets, 'style.css')} />
        <link rel="icon" type="image/svg+xml" href={assetPath(assets, 'mark.svg')} />
        {island && <script type="module" src={island} />}
      </head>
      <body>
        {page.answersForm && <EnterGoesOn form={page.answersForm} />}
        <a class="skip" href="#conteudo">
          {words.skip}
        </a>
        <Top {...{ page, language, path }} />
        <main id="conteudo" tabIndex={-1}>
          {page.above && <Crumbs above={page.above} title={page.title} language={language} />}
          {page.content}
        </main>
        <Foot language={language} />
      </body>
    </html>
  )
}

const Top = ({ page, language, path }: Omit<Props, 'assets'>): VNode => {
  const words = FRAME[language]
  const isUnder = (section: string) => path === section || path.startsWith(`${section}/`)
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href={href(language, '/')}>
          <Mark />
          Autos
        </a>
        <nav aria-label={words.sections}>
          <ul>
            {words.nav.map(([section, name]) => (
              <li key={section}>
                <a
                  href={href(language, section)}
                  aria-current={isUnder(section) ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <OtherLanguage {...{ page, language, path }} />
      </div>
    </header>
  )
}

/** A link; where a form holds answers, a button that sends them to the same page in the other language. */
const OtherLanguage = ({ page, language, path }: Omit<Props, 'assets'>): VNode => {
  const other: Language = language === 'pt' ? 'en' : 'pt'
  const lang = other === 'pt' ? 'pt-PT' : 'en'
  const name = other === 'pt' ? 'Português' : 'English'
  const address = href(other, path)
  return (
    <div class="language">
      {page.answersForm ? (
        <button
          type="submit"
          form={page.answersForm}
          formAction={address}
          formNoValidate
          name="go"
          value="stay"
          lang={lang}
        >
          {name}
        </button>
      ) : (
        <a href={address + (page.search ?? '')} lang={lang} hreflang={lang}>
          {name}
        </a>
      )}
    </div>
  )
}

/** Enter in a field presses the first button of its form: this one goes on, wherever the others stand. */
const EnterGoesOn = ({ form }: { form: string }): VNode => (
  <button
    type="submit"
    form={form}
    class="unseen"
    name="go"
    value="next"
    tabIndex={-1}
    aria-hidden="true"
  />
)

const Crumbs = ({
  above,
  title,
  language,
}: {
  above: NonNullable<Page['above']>
  title: string
  language: Language
}): VNode => (
  <nav class="crumbs wrap" aria-label={FRAME[language].here}>
    <ol>
      {above.map(([path, name]) => (
        <li key={path}>
          <a href={href(language, path)}>{name}</a>
        </li>
      ))}
      <li aria-current="page">{title}</li>
    </ol>
  </nav>
)

const Foot = ({ language }: { language: Language }): VNode => {
  const words = FRAME[language]
  return (
    <footer class="foot">
      <div class="wrap stack stack-small">
        <p>{words.lawPrevails}</p>
        <nav aria-label={words.about}>
          <ul>
            {words.foot.map(([path, name]) => (
              <li key={path}>
                <a href={href(language, path)}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="muted">
          {words.owner} {words.reviewed}{' '}
          <time dateTime={REVIEWED}>{formatDate(REVIEWED, language)}</time>.
        </p>
      </div>
    </footer>
  )
}
