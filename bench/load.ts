// The load, in a process of its own: so many connections kept alive, each asking again as soon as it is answered.
// `node load.ts URL CONNECTIONS MILLISECONDS [BODY]` prints how long each answer took, in milliseconds.
import { connect } from 'node:net'

const [address = '', connections = '32', milliseconds = '1000', body] = process.argv.slice(2)
const { hostname, port, pathname, search } = new URL(address)

const head = [
  `${body === undefined ? 'GET' : 'POST'} ${pathname}${search} HTTP/1.1`,
  `host: ${hostname}:${port}`,
  ...(body === undefined
    ? ['accept: text/html']
    : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]),
]
const request = Buffer.from(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`)

const took: number[] = []
const until = performance.now() + Number(milliseconds)
await Promise.all(Array.from({ length: Number(connections) }, ask))
console.log(JSON.stringify(took.map((time) => Math.round(time * 1000) / 1000)))

/** One connection, until the time is over. Answers carry their length. */
function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true })
    let sent = 0
    let received = Buffer.alloc(0)
    const send = (): void => {
      sent = performance.now()
      socket.write(request)
    }
    socket.on('connect', send).on('error', reject).on('close', resolve)
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const whole = lengthOf(received)
      if (whole === undefined || received.length < whole) return
      received = received.subarray(whole)
      took.push(performance.now() - sent)
      if (performance.now() < until) send()
      else socket.destroy()
    })
  })
}

/** The length of the answer that begins here, once its head is there; only a good one is taken. */
function lengthOf(received: Buffer): number | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const answer = received.subarray(0, end).toString('latin1')
  if (!answer.startsWith('HTTP/1.1 200')) throw new Error(answer)
  const length = /content-length: (\d+)/i.exec(answer)?.[1]
  if (length === undefined) throw new Error(`no length: ${answer}`)
  return end + 4 + Number(length)
}
