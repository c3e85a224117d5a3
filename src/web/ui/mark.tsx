// The mark: a case file whose working checks out. The same drawing as mark.svg.
import type { VNode } from 'preact'

export const Mark = (): VNode => (
  <svg width="34" height="34" viewBox="0 0 32 32" aria-hidden="true">
    <path
      fill="#021c51"
      d="M3 8.5A3.5 3.5 0 0 1 6.5 5h6.2c.9 0 1.8.4 2.5 1l2.3 2.5h8A3.5 3.5 0 0 1 29 12v11.5a3.5 3.5 0 0 1-3.5 3.5h-19A3.5 3.5 0 0 1 3 23.5z"
    />
    <path
      fill="none"
      stroke="#fff"
      stroke-width="3"
      stroke-linecap="round"
      stroke-linejoin="round"
      d="m10.5 17.5 4 4 7.5-8"
    />
  </svg>
)
