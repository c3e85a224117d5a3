// The means test in the ZEN engine, one expression node. Its language has no logarithm: it is given a table.
import { type ZenDecision, ZenEngine } from '@gorules/zen-engine'
import type { Flat } from '../households.ts'
import { ALLOWANCE, type Answer, BRACKETS, HALF_UC, IAS, RATE } from './law.ts'

const LARGEST = 16
const logs = Array.from({ length: LARGEST + 1 }, (_, n) =>
  n === 0 ? 1 : 1 + Math.log(1 + (n - 1) / 2),
)
const grid = (which: 'd' | 'h'): string =>
  BRACKETS.slice(1).reduceRight(
    (above, { from }, i) => `($.YC < ${from} ? ${BRACKETS[i]?.[which]} : ${above})`,
    `${BRACKETS.at(-1)?.[which]}`,
  )

const EXPRESSIONS = {
  over: `home > ${ALLOWANCE} ? home - ${ALLOWANCE} : 0`,
  YC: `y + ${RATE} * (other + $.over)`,
  d: grid('d'),
  h: grid('h'),
  factor: `[${logs}][n]`,
  D: '$.factor * $.d * $.YC',
  H: '$.h * $.YC',
  YAP: 'max([0, $.YC - $.D - $.H])',
  month: 'round($.YAP / 12, 2)',
  outcome: `liquid > 24 * ${IAS} ? 2 : ($.month <= round(0.75 * ${IAS}, 2) ? 0 : ($.month > round(2.5 * ${IAS}, 2) ? 2 : 1))`,
  instalment: `$.outcome != 1 ? 0 : round($.YAP / ($.month <= round(1.5 * ${IAS}, 2) ? 72 : 36), 2)`,
  rhythm: `$.outcome != 1 ? 0 : ($.instalment >= ${HALF_UC} ? 1 : ($.instalment * 3 >= ${HALF_UC} ? 3 : ($.instalment * 6 >= ${HALF_UC} ? 6 : 12)))`,
}

const at = { x: 0, y: 0 }
const CONTENT = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: at },
    {
      id: 'test',
      type: 'expressionNode',
      name: 'means test',
      position: at,
      content: {
        expressions: Object.entries(EXPRESSIONS).map(([key, value]) => ({ id: key, key, value })),
      },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: at },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'test', type: 'edge' },
    { id: 'b', sourceId: 'test', targetId: 'out', type: 'edge' },
  ],
}

export function zen(trace: boolean): (facts: Flat) => Promise<Answer> {
  const decision: ZenDecision = new ZenEngine().createDecision(CONTENT)
  return async (facts) => (await decision.evaluate(facts, { trace })).result as Answer
}
