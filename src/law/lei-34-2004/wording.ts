// How the findings of Lei n.º 34/2004 are said.
import type { Wording } from '../explain.ts'
import { wording as changes } from './wording/changes.ts'
import { wording as coverage } from './wording/coverage.ts'
import { wording as means } from './wording/means.ts'
import { wording as modes } from './wording/modes.ts'
import { wording as standing } from './wording/standing.ts'

export const wording: Wording = { ...means, ...changes, ...standing, ...modes, ...coverage }
