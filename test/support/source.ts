// The source text as the structure tests see it: what each file imports, exports and says.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** The names taken from a file, or undefined for all of them (`import * as`, `import()`). */
export type Import = { specifier: string; file?: string; names?: readonly string[] }

export type SourceFile = {
  path: string
  text: string
  /** The text without comments. */
  bare: string
  /** The text without comments and quoted strings (template literals stay: they hold code). */
  code: string
  isTest: boolean
  imports: readonly Import[]
  exports: readonly string[]
}

/** Every file under `folder` whose name ends as asked, relative to the repository. */
export function filesUnder(folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path, ending)
      return ending.test(entry.name) ? [path] : []
    })
    .sort()
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
export const isThere = (path: string): boolean => existsSync(join(root, path))

export function sourceFile(path: string): SourceFile {
  const text = textOf(path)
  const bare = withoutComments(text)
  return {
    path,
    text,
    bare,
    code: bare.replaceAll(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''"),
    isTest: /\.test\.tsx?$/.test(path),
    imports: importsOf(path, bare),
    exports: exportsOf(bare),
  }
}

const TOKEN =
  /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
const withoutComments = (text: string): string =>
  text.replaceAll(TOKEN, (_, quoted) => quoted ?? '')

const STATEMENT = /^\s*(?:import|export)\b([^'";=]*?)\bfrom\s*['"]([^'"]+)['"]/gm
const BARE_OR_DYNAMIC = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g

function importsOf(path: string, bare: string): Import[] {
  const named = [...bare.matchAll(STATEMENT)].map(([, clause = '', specifier = '']) => {
    const names = clause.includes('*') ? undefined : namesIn(clause)
    return { specifier, ...resolved(path, specifier), ...(names ? { names } : {}) }
  })
  const whole = [...bare.matchAll(BARE_OR_DYNAMIC)].map(([, specifier = '']) => ({
    specifier,
    ...resolved(path, specifier),
  }))
  return [...named, ...whole]
}

/** ` type { a, type B as C }` → `a`, `B`: names as the exporting file has them. */
const namesIn = (clause: string): string[] =>
  (/\{([^}]*)\}/.exec(clause)?.[1] ?? '')
    .split(',')
    .map(
      (part) =>
        part
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0] ?? '',
    )
    .filter((name) => name !== '')

function resolved(path: string, specifier: string): { file?: string } {
  if (specifier.startsWith('#')) return { file: `src/${specifier.slice(1)}.ts` }
  return specifier.startsWith('.') ? { file: normalize(join(dirname(path), specifier)) } : {}
}

/** The functions and values it exports; types, which only describe them, are left out. */
function exportsOf(bare: string): string[] {
  const declared = /^export\s+(?:async\s+)?(?:const|let|function\*?|class)\s+(\w+)/gm
  const listed = /^export\s+\{([^}]*)\}/gm
  return [
    ...[...bare.matchAll(declared)].map(([, name = '']) => name),
    ...[...bare.matchAll(listed)].flatMap(([, list = '']) =>
      list
        .split(',')
        .map(
          (part) =>
            part
              .trim()
              .split(/\s+as\s+/)
              .at(-1) ?? '',
        )
        .filter((name) => name !== ''),
    ),
  ]
}
