// A simulation as machines get it: the figures of the means test, and every other part in words with its ground.
import type { PlainDate } from '#base/dates'
import type { Finding } from '#base/finding'
import { accepted, type Outcome, rejected } from '#base/outcome'
import { LAST_KNOWN_DAY } from '#law/lei-34-2004/limits'
import { COEFFICIENTS } from '#law/parameters/coefficients'
import { wording } from '#law/wording'
import { assessInputs, assessmentInputs, assessmentResult } from './assessment.ts'
import { meansTestResult } from './means-test-result.ts'
import type { Problem } from './problems.ts'
import { reasonsOf, statementOf } from './reasons.ts'
import { read } from './shape.ts'
import { type Simulation, simulate } from './simulation.ts'
import { answersOf, asksForMeansTestOnly, type SimulationQuestion } from './simulation-question.ts'

type Answer = Outcome<Readonly<Record<string, unknown>>, readonly Problem[]>

/** The answer to a question: of the whole simulator, or of the means test where its values are stated. */
export const simulationResult = (
  question: SimulationQuestion,
  sent: unknown,
  today: PlainDate,
): Answer =>
  asksForMeansTestOnly(question) ? meansTestOf(sent, today) : simulated(question, today)

/** With stated values nothing but the means test is asked, so nothing but its inputs is taken. */
function meansTestOf(sent: unknown, today: PlainDate): Answer {
  const inputs = read(assessmentInputs, {
    regime: 'annex-2007',
    requestedOn: today,
    ...(sent as object),
  })
  const assessment = inputs.ok ? assessInputs(inputs.value) : inputs
  return assessment.ok ? accepted(meansTestResult(assessment.value)) : assessment
}

function simulated(question: SimulationQuestion, today: PlainDate): Answer {
  const simulation = simulate(answersOf(question, today))
  if (simulation.ok) return accepted(resultOf(simulation.value))
  const limit = `${COEFFICIENTS.first} … ${LAST_KNOWN_DAY}`
  return rejected([{ field: 'requestedOn', code: 'date-not-known', limit }])
}

const said = (findings: readonly Finding[]) =>
  findings.map((finding) => statementOf(finding, wording))
const saidWhere = (name: string, finding: Finding | undefined) =>
  finding ? { [name]: statementOf(finding, wording) } : {}

const resultOf = (simulation: Simulation) => ({
  ...(simulation.assessment ? assessmentResult(simulation.assessment) : {}),
  on: simulation.on,
  ...(simulation.estimate ? { estimate: simulation.estimate } : {}),
  status: simulation.status,
  ...(simulation.missing ? { missing: simulation.missing } : {}),
  ...(simulation.band ? { outcome: simulation.band } : {}),
  ...saidWhere('entitlement', simulation.entitlement),
  presumption: statementOf(simulation.presumption, wording),
  crossBorder: statementOf(simulation.crossBorder, wording),
  modes: said(simulation.modes),
  ...saidWhere('consultation', simulation.consultation),
  exceptions: said(simulation.exceptions),
  documents: said(simulation.documents),
  exemptionHints: said(simulation.exemptionHints),
  ...saidWhere('instalmentOrder', simulation.instalmentOrder),
  ...saidWhere('instalmentStop', simulation.stop?.letter),
  ...saidWhere('protectiveDemand', simulation.stop?.protective),
  objections: said(simulation.objections),
  warnings: said(simulation.warnings),
  counterfactuals: said(simulation.counterfactuals),
  notices: said(simulation.notices),
  ...reasonsOf({ reasons: simulation.reasons }, wording),
})
