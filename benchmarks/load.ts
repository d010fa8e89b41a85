// SPDX-License-Identifier: Apache-2.0
// A small load generator: so many connections that are kept open, each asking again as soon as it is answered. It runs in a process of
// its own, so that the server's figures are the server's.
import type { Socket } from 'node:net'
import { connect } from 'node:net'

export type LoadRequest = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

export type Load = {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** The next request of a connection. */
  readonly next: (connection: number) => LoadRequest
  /** The status that counts as answered. */
  readonly expect: number
}

export type LoadResult = {
  readonly perSecond: number
  readonly p99: number
  readonly answered: number
  /** Every answer, those among them that warmed up. */
  readonly all: number
}

/** Asks for so many seconds, after a tenth of that to warm up. An answer of another kind ends the measurement. */
export async function measureLoad(load: Load): Promise<LoadResult> {
  const warmUntil = performance.now() + load.seconds * 100
  const until = warmUntil + load.seconds * 1000
  const times: number[] = []
  let all = 0
  await Promise.all(
    Array.from({ length: load.connections }, (_, connection) =>
      ask(load, connection, until, (began, ended) => {
        all += 1
        // What was asked before and answered within counts: it makes up for what is asked within and answered afterwards.
        if (ended >= warmUntil && ended <= until) times.push(ended - began)
      }),
    ),
  )
  times.sort((one, other) => one - other)
  return {
    all,
    answered: times.length,
    perSecond: times.length / load.seconds,
    p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
  }
}

async function ask(
  { port, next, expect }: Load,
  connection: number,
  until: number,
  tell: (began: number, ended: number) => void,
): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const answers = answersOn(socket)
  try {
    while (performance.now() < until) {
      const request = next(connection)
      const began = performance.now()
      socket.write(textOf(request, port))
      const { status, text } = await answers()
      if (status !== expect) throw new Error(`${request.path} answered ${status}: ${text.slice(0, 300)}`)
      tell(began, performance.now())
    }
  } finally {
    socket.destroy()
  }
}

function textOf({ method, path, headers, body }: LoadRequest, port: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const length =
    body === undefined ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]
  return [`${method} ${path} HTTP/1.1`, `host: localhost:${port}`, ...lines, ...length, '', body ?? ''].join('\r\n')
}

type Answer = { readonly status: number; readonly text: string }

/** Reads one answer after the other; every one of ours says its length. */
function answersOn(socket: Socket): () => Promise<Answer> {
  let held = Buffer.alloc(0)
  let waiting: { give: (answer: Answer) => void; fail: (error: Error) => void } | undefined
  const look = () => {
    const end = held.indexOf('\r\n\r\n')
    if (end < 0 || !waiting) return
    const head = held.toString('latin1', 0, end)
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0)
    if (held.length < end + 4 + length) return
    const text = held.toString('utf8', end + 4, end + 4 + length)
    held = held.subarray(end + 4 + length)
    const { give } = waiting
    waiting = undefined
    give({ status: Number(head.slice(9, 12)), text })
  }
  socket.on('data', (data) => {
    held = held.length === 0 ? data : Buffer.concat([held, data])
    look()
  })
  socket.on('error', (error) => waiting?.fail(error))
  socket.on('close', () => waiting?.fail(new Error('The server closed the connection.')))
  return () =>
    new Promise((give, fail) => {
      waiting = { give, fail }
      look()
    })
}
