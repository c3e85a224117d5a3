// The plan of docs/STYLE.md, kept: which room may import which, what pure rooms may mention, how long things get.
import assert from 'node:assert/strict'
import { dirname } from 'node:path'
import { describe, test } from 'node:test'
import { filesUnder, isThere, type SourceFile, sourceFile, textOf } from './support/source.ts'

const mayImport: Record<string, readonly string[]> = {
  base: [],
  law: ['base'],
  procedures: ['base', 'law'],
  documents: ['base', 'law', 'procedures'],
  store: ['base'],
  service: ['base', 'law', 'procedures', 'documents', 'store'],
  web: ['base', 'law', 'procedures', 'documents', 'service'],
  cli: ['base', 'law', 'procedures', 'documents', 'service'],
  config: ['base'],
  main: ['base', 'law', 'procedures', 'documents', 'store', 'service', 'web', 'cli', 'config'],
}
const pureRooms = ['base', 'law', 'procedures', 'documents']

const typescript = ['src', 'test', 'bench'].flatMap((folder) => filesUnder(folder, /\.tsx?$/))
const everything = typescript.map(sourceFile)
const source = everything.filter(({ path, isTest }) => path.startsWith('src/') && !isTest)
const scripts = filesUnder('scripts', /\.mjs$/).map(sourceFile)
const rootDocuments = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter(
  isThere,
)

/** `src/law/cpa/x.ts` → `law`; `src/main.ts` → `main`. */
const roomOf = (path: string): string => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? ''
const isIn = (rooms: readonly string[]) => (file: SourceFile) => rooms.includes(roomOf(file.path))

/** Fails with one line for each thing to say. */
function nothing(said: readonly string[]) {
  assert.ok(said.length === 0, `\n${said.join('\n')}\n`)
}
const nothingToSay = (files: readonly SourceFile[], complaint: (file: SourceFile) => string[]) =>
  nothing(files.flatMap((file) => complaint(file).map((said) => `${file.path}: ${said}`)))

describe('Rooms', () => {
  const inRooms = everything.filter(({ path }) => path.startsWith('src/'))

  test('every file is in a room of the plan', () => {
    nothingToSay(inRooms, ({ path }) => (roomOf(path) in mayImport ? [] : ['in no room']))
  })

  test('no import crosses the picture', () => {
    nothingToSay(inRooms, ({ path, imports }) =>
      imports.flatMap(({ file, specifier }) => {
        if (!file?.startsWith('src/')) return []
        const [here, there] = [roomOf(path), roomOf(file)]
        return here === there || mayImport[here]?.includes(there) ? [] : [`imports ${specifier}`]
      }),
    )
  })

  test('another room is named with #, the same room by its path', () => {
    nothingToSay(inRooms, ({ path, imports }) =>
      imports.flatMap(({ file, specifier }) => {
        if (!file?.startsWith('src/') || roomOf(path) === 'main') return []
        const crosses = roomOf(path) !== roomOf(file)
        return crosses === specifier.startsWith('#') ? [] : [`imports ${specifier}`]
      }),
    )
  })

  test('what is imported is there', () => {
    nothingToSay(everything, ({ imports }) =>
      imports.flatMap(({ file, specifier }) =>
        file && !isThere(file) ? [`imports ${specifier}, which is not there`] : [],
      ),
    )
  })

  test('no file imports itself by way of others', () => {
    const state = new Map<string, 'open' | 'done'>()
    const circles: string[] = []
    const byPath = new Map(source.map((file) => [file.path, file]))
    const visit = (path: string, way: readonly string[]): void => {
      if (state.get(path) === 'open')
        circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
      if (state.has(path)) return
      state.set(path, 'open')
      for (const { file } of byPath.get(path)?.imports ?? []) if (file) visit(file, [...way, path])
      state.set(path, 'done')
    }
    for (const { path } of source) visit(path, [])
    nothing(circles)
  })
})

describe('Purity', () => {
  const pure = source.filter(isIn(pureRooms))
  const clock = /\b(?:Date\.now|new Date|Temporal\.Now|performance\.now|setTimeout|setInterval)\b/g
  const outside = /\b(?:Math\.random|crypto\.|process\.\w|globalThis|console\.|fetch\()/g

  test('pure rooms mention no clock, randomness, process or network', () => {
    nothingToSay(pure, ({ code }) =>
      [clock, outside].flatMap((words) =>
        [...code.matchAll(words)].map(([word]) => `mentions ${word}`),
      ),
    )
  })

  test('pure rooms import nothing from outside', () => {
    nothingToSay(pure, ({ imports }) =>
      imports.flatMap(({ file, specifier }) => (file ? [] : [`imports ${specifier}`])),
    )
  })
})

describe('Sizes', () => {
  const isTable = ({ text }: SourceFile) => /table of data/i.test(text.split('\n', 1)[0] ?? '')
  // One sentence that people read, alone on its line: breaking it would help nobody.
  const isSentence = (line: string) => /^\s*(?:[\w'-]+: )?(['`"]).*\1,?$/.test(line)

  test('source files have at most 200 lines, tables of data aside; test files 300', () => {
    nothingToSay([...everything, ...scripts], (file) => {
      const lines = file.text.trimEnd().split('\n').length
      const limit = file.isTest ? 300 : 200
      return lines > limit && !isTable(file) ? [`${lines} lines`] : []
    })
  })

  test('lines have at most 140 columns, tables and sentences aside', () => {
    nothingToSay([...everything, ...scripts], (file) =>
      file.text
        .split('\n')
        .flatMap((line, i) =>
          line.length > 140 && !isTable(file) && !isSentence(line) ? [`line ${i + 1}`] : [],
        ),
    )
  })

  test('a folder holds at most 25 source files (tests stand beside them uncounted)', () => {
    const folders = Map.groupBy(source, ({ path }) => dirname(path))
    const full = [...folders].filter(([, files]) => files.length > 25).map(([folder]) => folder)
    nothing(full)
  })
})

describe('Nothing is left over', () => {
  const isEntry = ({ path }: SourceFile) =>
    path === 'src/main.ts' || path === 'src/law/index.ts' || path.startsWith('src/web/islands/')

  test('every source file is imported by another, those of the library at least by their tests', () => {
    const wanted = new Set(everything.flatMap(({ imports }) => imports.map(({ file }) => file)))
    nothingToSay(source, (file) =>
      wanted.has(file.path) || isEntry(file) ? [] : ['imported by no file'],
    )
  })

  test('every exported function or value is imported somewhere', () => {
    const taken = new Set<string>()
    for (const { imports } of [...everything, ...scripts])
      for (const { file, names } of imports)
        for (const name of names ?? ['*']) taken.add(`${file} ${name}`)
    nothingToSay(source, (file) =>
      isEntry(file) || taken.has(`${file.path} *`)
        ? []
        : file.exports
            .filter((name) => !taken.has(`${file.path} ${name}`))
            .map((name) => `${name} is used by nobody else`),
    )
  })
})

describe('Manners', () => {
  test('no any, enum, namespace or default export', () => {
    const rude =
      /\bexport default\b|[:<|]\s*any\b|\bas any\b|\bany\[\]|^\s*(?:export )?(?:enum|namespace) \w/gm
    nothingToSay(everything, ({ code }) => [...code.matchAll(rude)].map(([word]) => word.trim()))
  })

  test('nothing is put off', () => {
    const later = /\b(?:TO[D]O|FIX[M]E)\b/g
    nothingToSay([...everything, ...scripts], ({ text }) => text.match(later) ?? [])
  })

  test('no file knows the machine it was written on', () => {
    const machine = /(?<![\w.-])\/(?:work|root|home|tmp)\/|registry\.npmjs/g
    const written = ['src', 'test', 'bench', 'docs', 'scripts', '.ci'].flatMap((folder) =>
      filesUnder(folder, /./),
    )
    const said = [...written, ...rootDocuments, 'package.json'].flatMap((path) =>
      (textOf(path).match(machine) ?? []).map((word) => `${path}: ${word}`),
    )
    nothing(said)
  })

  test('links inside the documents lead somewhere', () => {
    const documents = [...filesUnder('docs', /\.md$/), ...rootDocuments]
    const dead = documents.flatMap((path) =>
      [...textOf(path).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^\w+:/.test(target) && !isThere(`${dirname(path)}/${target}`))
        .map((target) => `${path}: ${target}`),
    )
    nothing(dead)
  })
})
