// Small line drawings that stand beside words and say nothing on their own.
import type { VNode } from 'preact'

const SHAPES = {
  scales: 'M12 3v18M7 21h10M5 7h14M5 7l-3 7a3.2 3.2 0 0 0 6 0zM19 7l-3 7a3.2 3.2 0 0 0 6 0z',
  calendar: 'M4 6h16v15H4zM4 10.5h16M8 3v5M16 3v5M8.5 15.5l2.5 2.5 4.5-5',
  book: 'M12 6c-2-1.5-5-2-9-2v15c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v15',
} as const

export type IconName = keyof typeof SHAPES

export const Icon = ({ name }: { name: IconName }): VNode => (
  <svg class="icon" width="40" height="40" viewBox="0 0 24 24" aria-hidden="true">
    <path
      d={SHAPES[name]}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
)
