// The files of this repository, and one hash for the state they are in.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const made = new Set(['.git', 'node_modules', 'dist', 'var'])

/** Every file under `folder` (relative to the root, with `/`), without what is made by running things. */
export function files(folder = '') {
  const found = []
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory() && !made.has(entry.name)) found.push(...files(path))
    if (entry.isFile() && !entry.name.endsWith('.log')) found.push(path)
  }
  return found
}

/** The text of a file of this repository. */
export const read = (path) => readFileSync(join(root, path), 'utf8')

/** Changes when any file changes, appears or goes: what a test report speaks about. */
export function treeHash() {
  const hash = createHash('sha256')
  for (const path of files()) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
