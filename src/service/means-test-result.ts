// A means test as machines get it.

import type { Wording } from '#law/explain'
import type { Assessment } from '#law/lei-34-2004/assessment'
import { wording as lei34 } from '#law/lei-34-2004/wording'
import { wording as parameters } from '#law/parameters/wording'
import { wording as portaria1085A } from '#law/portaria-1085a-2004/wording'
import { assessmentResult } from './assessment.ts'
import { reasonsOf } from './reasons.ts'

/** The words of a means test, and no others: the command line loads nothing that it does not say. */
export const MEANS_TEST_WORDING: Wording = { ...lei34, ...parameters, ...portaria1085A }

/** The figures of a means test with its reasons, and those of the instalment. */
export const meansTestResult = (assessment: Assessment) => ({
  ...assessmentResult(assessment),
  on: assessment.parameters.on,
  ...reasonsOf(
    {
      reasons: assessment.insufficiency,
      ...(assessment.phased ? { instalmentReasons: assessment.phased.rhythm } : {}),
    },
    MEANS_TEST_WORDING,
  ),
})
