// Where the relevant income lies between the limits of the law: a drawing, and the same in words.
import type { VNode } from 'preact'
import { formatEuros, type Language } from '#base/format'
import type { Assessment } from '#law/lei-34-2004/assessment'
import { RESULT } from './words.ts'

const WIDTH = 600

export const Scale = ({
  assessment,
  language,
}: {
  assessment: Assessment
  language: Language
}): VNode => {
  const words = RESULT[language].scale
  const { month, parameters } = assessment
  const [waiverMax, phasedMax] = [parameters.waiverMax.value, parameters.phasedMax.value]
  const end = phasedMax * 1.25
  const x = (amount: number) => (Math.min(amount, end) / end) * WIDTH
  const at = Math.max(8, Math.min(x(month), WIDTH - 8))
  const euros = (amount: typeof month) => formatEuros(amount, language)
  return (
    <div class="stack stack-small">
      <p>
        {words.yours}: <strong class="amount">{euros(month)}</strong>
      </p>
      <svg class="scale" viewBox={`0 0 ${WIDTH} 64`} aria-hidden="true">
        <rect class="free" x="0" y="24" width={x(waiverMax)} height="28" />
        <rect
          class="phased"
          x={x(waiverMax)}
          y="24"
          width={x(phasedMax) - x(waiverMax)}
          height="28"
        />
        <rect class="none" x={x(phasedMax)} y="24" width={WIDTH - x(phasedMax)} height="28" />
        <path class="here" d={`M${at - 8} 2h16l-8 16zM${at} 18v42`} />
      </svg>
      <ul class="legend">
        <li>
          <span class="swatch free" aria-hidden="true" />
          {words.free(euros(waiverMax))}
        </li>
        <li>
          <span class="swatch phased" aria-hidden="true" />
          {words.phased(euros(waiverMax), euros(phasedMax))}
        </li>
        <li>
          <span class="swatch none" aria-hidden="true" />
          {words.none(euros(phasedMax))}
        </li>
      </ul>
    </div>
  )
}
