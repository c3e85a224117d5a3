// A table of values. Where it is wider than the screen it scrolls by itself, also by keyboard.
import type { VNode } from 'preact'

type Props = {
  readonly name: string
  readonly remark?: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [first: string, ...rest: readonly (string | VNode)[]])[]
}

export const Table = ({ name, remark, columns, rows }: Props): VNode => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section class="scroll card" aria-label={name} tabIndex={0}>
    <table>
      <caption>
        {name}
        {remark && <span class="small muted"> {remark}</span>}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, i) => (
              <td key={columns[i + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
