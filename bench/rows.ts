// What a measurement says: our figure, whom it stands beside, the ratio, and whether the target is met.

export type Row = {
  readonly name: string
  /** Our median. */
  readonly value: number
  readonly unit: string
  /** The peer or limit, measured in the same run. */
  readonly against: string
  /** Absent where the figure itself has a limit, or is only shown. */
  readonly ratio: number | null
  readonly target: string | null
  /** Null where there is no target: shown to be compared. */
  readonly met: boolean | null
}

type Figure = Pick<Row, 'name' | 'value' | 'unit'>

/** `ratio` times the peer's rate, with a least one as target, or none. */
export const timesFaster = (
  figure: Figure,
  against: string,
  ratio: number,
  least?: number,
): Row => ({
  ...figure,
  against,
  ratio,
  ...(least === undefined ? NO_TARGET : { target: `≥ ${least} ×`, met: ratio >= least }),
})

/** `ratio` times as dear as the peer, with a greatest one as target, or none. */
export const timesAsDear = (
  figure: Figure,
  against: string,
  ratio: number,
  most?: number,
): Row => ({
  ...figure,
  against,
  ratio,
  ...(most === undefined ? NO_TARGET : { target: `≤ ${most} × as dear`, met: ratio <= most }),
})

/** A figure with a greatest value of its own, or none. */
export const atMost = (figure: Figure, against: string, most?: number): Row => ({
  ...figure,
  against,
  ratio: null,
  ...(most === undefined
    ? NO_TARGET
    : { target: `≤ ${most} ${figure.unit}`, met: figure.value <= most }),
})

const NO_TARGET = { target: null, met: null }

const figures = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 4 })

const COLUMNS: readonly (readonly [string, (row: Row) => string])[] = [
  ['', ({ met }) => (met === null ? '·' : met ? '✓' : '✗')],
  ['what', ({ name }) => name],
  ['value', ({ value }) => figures(value)],
  ['unit', ({ unit }) => unit],
  ['against', ({ against }) => against],
  ['ratio', ({ ratio }) => (ratio === null ? '' : `${figures(ratio)} ×`)],
  ['target', ({ target }) => target ?? ''],
]

export function table(rows: readonly Row[]): string {
  const cells = [
    COLUMNS.map(([title]) => title),
    ...rows.map((row) => COLUMNS.map(([, f]) => f(row))),
  ]
  const widths = COLUMNS.map((_, i) => Math.max(...cells.map((line) => (line[i] as string).length)))
  const lines = cells.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] as number))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}
