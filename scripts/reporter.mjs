// A node:test reporter: one JSON line for each test, with the whole path of its name.
import { relative } from 'node:path'
import { root } from './tree.mjs'

export default async function* report(events) {
  const path = []
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Number.POSITIVE_INFINITY, data.name)
    if (type !== 'test:pass' && type !== 'test:fail') continue
    const { error, type: kind } = data.details
    // A suite counts only when it failed by itself: its tests are counted one by one.
    if (kind === 'suite' && !isOwnFailure(error)) continue
    const name = [...path.slice(0, data.nesting), data.name].join(' › ')
    const ok = type === 'test:pass' && data.skip === undefined && data.todo === undefined
    yield `${JSON.stringify({ name, file: relative(root, data.file ?? ''), ok })}\n`
  }
}

const isOwnFailure = (error) => error !== undefined && error.failureType !== 'subtestsFailed'
