// SPDX-License-Identifier: Apache-2.0
// Long work over many cases, shared out: each thread takes the next range as soon as it is done with one.
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parentPort, Worker } from 'node:worker_threads'
import type { CaseRange } from './ranges.store.ts'

const MOST = 8

/** Does one piece of work over ranges: asks for the next, tells what came of each. */
export type RangeWork<Given, Result> = (
  given: Given,
  next: () => Promise<CaseRange | undefined>,
  tell: (result: Result) => void,
) => Promise<void>

/**
 * Runs the work over all ranges, in as many threads as the machine has cores; a single range needs no thread. What they are given may
 * come later: they start beside its making. Once told what is `enough`, no further range is begun.
 */
export async function overRanges<Given, Result>(
  ranges: readonly CaseRange[],
  work: { readonly here: RangeWork<Given, Result>; readonly thread: URL; readonly given: Given | Promise<Given> },
  hear: (result: Result) => 'enough' | undefined,
): Promise<void> {
  const left = [...ranges]
  const tell = (result: Result) => {
    if (hear(result) === 'enough') left.length = 0
  }
  const threads = Math.min(ranges.length, availableParallelism(), MOST)
  if (threads < 2) return await work.here(await work.given, async () => left.shift(), tell)
  const run = () => runThread<Result>(work.thread, work.given, () => left.shift(), tell)
  await Promise.all(Array.from({ length: threads }, run))
}

/** Inside a thread: does the work with what the thread was given. */
export async function workInThread<Given, Result>(work: RangeWork<Given, Result>): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('This file runs as a thread of its own.')
  const next = async () => {
    port.postMessage({ ask: true })
    const [answer] = (await once(port, 'message')) as [{ readonly range?: CaseRange }]
    return answer.range
  }
  const [{ given }] = (await once(port, 'message')) as [{ readonly given: Given }]
  await work(given, next, (result) => port.postMessage({ result }))
  port.close()
}

function runThread<Result>(
  file: URL,
  given: unknown,
  next: () => CaseRange | undefined,
  tell: (result: Result) => void,
): Promise<void> {
  const thread = new Worker(file)
  return new Promise((resolve, reject) => {
    Promise.resolve(given).then(
      (ready) => thread.postMessage({ given: ready }),
      (error: Error) => {
        reject(error)
        void thread.terminate()
      },
    )
    thread.on('message', (message: { readonly result?: Result }) => {
      if (message.result !== undefined) tell(message.result)
      else thread.postMessage({ range: next() })
    })
    thread.on('error', reject)
    thread.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A thread that read the log ended with code ${code}.`)),
    )
  })
}
