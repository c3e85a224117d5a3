// Writing to standard output and standard error. The streams of Node take milliseconds to make, so they are made only
// when the other end is slow.
const { writeSync } = process.getBuiltinModule('node:fs')

/** Writes all of it; ends quietly when nobody reads any more (`autos cases … | head`). */
export function write(to: 'stdout' | 'stderr', text: string): void {
  let rest = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(to === 'stdout' ? 1 : 2, rest))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EPIPE') process.exit()
    if (code !== 'EAGAIN') throw error
    process[to].on('error', () => process.exit())
    process[to].write(rest)
  }
}
