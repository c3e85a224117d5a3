#!/usr/bin/env node
// The `autos` program from a clone: installs what is missing, builds when the source is newer, runs.
// Standard output belongs to the program alone.
import { fileURLToPath } from 'node:url'
import { build, isStale } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { underNode24 } from './node24.mjs'

ensureInstalled()
await underNode24(fileURLToPath(import.meta.url))
if (isStale()) await build()
await import('../dist/main.js')
