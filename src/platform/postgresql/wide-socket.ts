// SPDX-License-Identifier: Apache-2.0
// A socket that reads into the same bytes again and again, many rows at a time. A buffer made anew for each read costs more than
// looking at what is in it.
import { Socket } from 'node:net'

const WIDTH = 256 * 1024
/** Room before what is read, for the beginning of a row that was not whole. */
const ROOM = 64 * 1024

/** Takes bytes from one place up to another; answers where the first message begins that is not whole. */
export type TakeMessages = (bytes: Buffer, from: number, until: number) => number

const takers = new WeakMap<Socket, { take: TakeMessages | undefined }>()

/** Reads as every socket does, until somebody takes its messages. */
export function wideSocket(): Socket {
  const bytes = Buffer.allocUnsafeSlow(ROOM + WIDTH)
  const taker: { take: TakeMessages | undefined } = { take: undefined }
  let kept = 0
  let long: Buffer | undefined

  function split(take: TakeMessages, count: number): void {
    const end = ROOM + count
    if (long) {
      // A row longer than the room is put together elsewhere.
      const whole = Buffer.concat([long, bytes.subarray(ROOM, end)])
      keep(whole, take(whole, 0, whole.length), whole.length)
    } else keep(bytes, take(bytes, ROOM - kept, end), end)
  }

  function keep(from: Buffer, at: number, until: number): void {
    const left = until - at
    long = left > ROOM ? Buffer.from(from.subarray(at, until)) : undefined
    kept = long ? 0 : left
    if (kept > 0) from.copy(bytes, ROOM - kept, at, until)
  }

  const socket = new Socket({
    onread: {
      buffer: bytes.subarray(ROOM),
      callback: (count) => {
        if (taker.take) split(taker.take, count)
        else socket.emit('data', Buffer.from(bytes.subarray(ROOM, ROOM + count)))
        return true
      },
    },
  })
  takers.set(socket, taker)
  return socket
}

/** Lends what a wide socket reads to `take` instead of handing it on; nobody takes it where `take` is missing. False for any other socket. */
export function takeFrom(socket: Socket, take: TakeMessages | undefined): boolean {
  const taker = takers.get(socket)
  if (!taker) return false
  taker.take = take
  return true
}
