// In a process with a time zone of its own: how many of our dates differ from a count day by day.
import { ours } from './deadlines.ts'
import { questions } from './peers/dates.ts'
import { dayByDay } from './peers/day-table.ts'

const all = questions(5000, 99)
const wrong = all.filter((question) => `${ours(question)}` !== `${dayByDay(question)}`).length
console.log(JSON.stringify({ wrong, tried: 2 * all.length }))
