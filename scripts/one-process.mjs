// Runs test files in this one process: `node --test-reporter=… one-process.mjs FILE…`. Node's own way of doing
// so (`--test-isolation=none`) says nothing of a file that breaks after its first tests are declared.
import { resolve } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href)
  } catch (error) {
    test(`${file} can be loaded`, () => {
      throw error
    })
  }
}
