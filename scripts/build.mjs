// src/ → dist/: the program for Node, and what the browser loads (islands, style, fonts) under hashed names.
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { files, root } from './tree.mjs'

const dist = join(root, 'dist')
const stamp = join(dist, '.built')
const fonts = ['latin', 'latin-ext'].map(
  (part) => `node_modules/@fontsource-variable/noto-sans/files/noto-sans-${part}-wght-normal.woff2`,
)
// Phones of about 2021 and later.
const oldest = { chrome: 93 << 16, firefox: 92 << 16, safari: 15 << 16, ios_saf: 15 << 16 }
const jsx = { jsx: 'automatic', jsxImportSource: 'preact' }

/** Whether anything that is built from has changed since the last build. Looks at times only. */
export function isStale() {
  if (!fs.existsSync(stamp)) return true
  const built = fs.statSync(stamp).mtimeMs
  const newer = (path) => fs.statSync(join(root, path)).mtimeMs >= built
  // A folder's own time tells of files that came or went.
  const folders = (path) =>
    fs
      .readdirSync(join(root, path), { withFileTypes: true })
      .some((entry) =>
        entry.isDirectory() ? folders(`${path}/${entry.name}`) : newer(`${path}/${entry.name}`),
      ) || newer(path)
  return ['package-lock.json', 'scripts/build.mjs'].some(newer) || folders('src')
}

/** Builds everything. Files replace their predecessors whole, so a running server keeps what it serves. */
export async function build() {
  console.error('A construir o programa…')
  const started = new Date()
  const esbuild = await import('esbuild')
  await buildBrowser(esbuild)
  await buildProgram(esbuild)
  put(stamp, '')
  fs.utimesSync(stamp, started, started)
}

/** One file for the program, one for each part it loads when asked for: few files to read make a quick start. */
async function buildProgram(esbuild) {
  const parts = new Map()
  const main = await bundle(esbuild, [{ in: 'src/main.ts', out: 'main' }], parts)
  const entries = [...parts].map(([from, out]) => ({ in: from, out }))
  // The entry comes last: when it is there, so is all that it loads.
  for (const { path, contents } of [...(await bundle(esbuild, entries, new Map())), ...main])
    put(path, contents)
}

/** Bundles each entry whole; what it imports on demand is left out, and named in `parts`. */
async function bundle(esbuild, entryPoints, parts) {
  const onDemand = {
    name: 'on-demand',
    setup(build) {
      build.onResolve({ filter: /^[.#]/ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const file = path.startsWith('#')
          ? join(root, 'src', `${path.slice(1)}.ts`)
          : join(resolveDir, path)
        const name = relative(join(root, 'src'), file)
          .replaceAll('/', '-')
          .replace(/\.tsx?$/, '')
        parts.set(file, name)
        return { path: `./${name}.js`, external: true }
      })
    },
  }
  const { outputFiles } = await esbuild.build({
    ...jsx,
    absWorkingDir: root,
    entryPoints,
    outdir: dist,
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    write: false,
    plugins: [onDemand],
  })
  return outputFiles
}

async function buildBrowser(esbuild) {
  const manifest = {}
  const keep = (name, content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    manifest[name] = `${basename(name, extname(name))}-${hash}${extname(name)}`
    put(join(dist, 'assets', manifest[name]), content)
  }
  const present = files('src/web')
  const images = present.filter((path) => /\/ui\/[^/]+\.(svg|png|ico)$/.test(path))
  for (const path of [...fonts, ...images]) keep(basename(path), fs.readFileSync(join(root, path)))

  const lightning = await import('lightningcss')
  const filename = join(root, 'src/web/ui/style.css')
  const { code } = lightning.bundle({ filename, minify: true, targets: oldest })
  keep(
    'style.css',
    Object.entries(manifest).reduce(
      (css, [name, hashed]) => css.replaceAll(name, hashed),
      `${code}`,
    ),
  )
  const islands = present.filter((path) => /^src\/web\/islands\/[^/]+(?<!\.test)\.tsx?$/.test(path))
  Object.assign(manifest, await buildIslands(esbuild, islands))
  put(join(dist, 'assets/manifest.json'), JSON.stringify(manifest, null, 2))
}

/** Island → its hashed file: `{ 'simulator.js': 'simulator-2V3KX5.js' }`. */
async function buildIslands(esbuild, islands) {
  const { outputFiles, metafile } = await esbuild.build({
    ...jsx,
    absWorkingDir: root,
    entryPoints: islands,
    outdir: join(dist, 'assets'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2021',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
    write: false,
  })
  for (const { path, contents } of outputFiles) put(path, contents)
  return Object.fromEntries(
    Object.entries(metafile.outputs)
      .filter(([, { entryPoint }]) => entryPoint)
      .map(([path, { entryPoint }]) => [
        `${basename(entryPoint, extname(entryPoint))}.js`,
        basename(path),
      ]),
  )
}

function put(path, content) {
  fs.mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  fs.writeFileSync(draft, content)
  fs.renameSync(draft, path)
}

if (import.meta.main) await build()
