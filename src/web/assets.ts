// What the browser loads: the built files, under names that change with their content.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of built files and the name under which each is found there: `style.css` → `style-1a2b3c.css`. */
export type Assets = {
  readonly folder: string
  readonly manifest: Readonly<Record<string, string>>
}

/** Reads the manifest that the build leaves beside the files. */
export const loadAssets = (folder: string): Assets => ({
  folder,
  manifest: JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
})

/** The address of a file, or undefined when this build has none of that name. */
export const assetPath = ({ manifest }: Assets, name: string): string | undefined =>
  manifest[name] === undefined ? undefined : `/assets/${manifest[name]}`
