// SPDX-License-Identifier: Apache-2.0
import { Worker } from 'node:worker_threads'

/** A sheet to be set: the template's path, and what it tells, handed over as JSON and never pasted into markup. */
export type Sheet = { readonly template: string; readonly told: unknown }

export type Printer = {
  /** PDF/A-2a bytes of a sheet (PDF/A-2b where the typesetter sets no tags); rejects with one sentence when the template cannot be set. */
  readonly print: (sheet: Sheet) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

type Waiting = { readonly resolve: (pdf: Uint8Array) => void; readonly reject: (error: Error) => void }
type Answer = { readonly number: number; readonly pdf?: Uint8Array; readonly problem?: string }

/** The typesetter and its fonts are loaded at the first sheet: half a second that a start need not wait for. */
export function openPrinter(): Printer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let last = 0
  const failAll = (error: Error) => {
    worker = undefined
    for (const one of waiting.values()) one.reject(error)
    waiting.clear()
  }
  const start = () => {
    const started = new Worker(new URL('./typesetter.worker.ts', import.meta.url))
    started.unref()
    started.on('message', (answer: Answer) => {
      const one = waiting.get(answer.number)
      waiting.delete(answer.number)
      if (answer.pdf) one?.resolve(answer.pdf)
      else one?.reject(new Error(`The document could not be printed: ${answer.problem}`))
    })
    started.on('error', (error) => failAll(new Error('The typesetter stopped; print again.', { cause: error })))
    return started
  }
  return {
    print: (sheet) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        last += 1
        waiting.set(last, { resolve, reject })
        worker.postMessage({ number: last, ...sheet })
      }),
    close: async () => {
      await worker?.terminate()
      failAll(new Error('The printer was closed.'))
    },
  }
}
