// SPDX-License-Identifier: Apache-2.0

/** Something that takes a while: how far it is, and that it is over. */
export type Stage = { step(by?: number): void; end(): void }

/** Shows stages of long work. Nothing is shown of what is over in a second. */
export type Progress = { begin(label: string, total?: number): Stage }

/** Where progress is shown; process.stderr is one. */
export type Screen = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }

const patience = 1000
const lineEvery = 5000
const drawEvery = 100

/** A bar on a terminal; elsewhere a line every few seconds, so that a log stays readable. */
export function showProgress(screen: Screen, now: () => number = () => performance.now()): Progress {
  return {
    begin: (label, total) => {
      const began = now()
      let done = 0
      let shownAt = began
      let shown = false
      const again = screen.isTTY ? drawEvery : lineEvery
      const show = () => {
        if (now() - shownAt < (shown ? again : patience)) return
        shownAt = now()
        shown = true
        screen.write(
          screen.isTTY
            ? `\r\u001B[2K${bar(label, done, total, screen.columns ?? 80)}`
            : `${line(label, done, total, now() - began)}\n`,
        )
      }
      // Work that cannot tell its steps still shows that it goes on.
      const timer = setInterval(show, 250)
      timer.unref()
      return {
        step: (by = 1) => {
          done += by
          show()
        },
        end: () => {
          clearInterval(timer)
          if (!shown) return
          screen.write(`${screen.isTTY ? '\r\u001B[2K' : ''}${line(label, done, total, now() - began)}\n`)
        },
      }
    },
  }
}

/** Shows nothing, for tests and for work inside a running program. */
export const noProgress: Progress = { begin: () => ({ step: () => undefined, end: () => undefined }) }

function bar(label: string, done: number, total: number | undefined, columns: number): string {
  if (!total) return `${label} ${figure(done)}`
  const share = Math.min(done / total, 1)
  const figures = ` ${String(Math.floor(share * 100)).padStart(3)} %`
  const room = Math.max(Math.min(columns - label.length - figures.length - 4, 40), 10)
  const full = Math.round(share * room)
  return `${label} [${'#'.repeat(full)}${'.'.repeat(room - full)}]${figures}`
}

function line(label: string, done: number, total: number | undefined, elapsed: number): string {
  const share = total ? ` of ${figure(total)}` : ''
  return `${label}: ${figure(done)}${share}, ${(elapsed / 1000).toFixed(1)} s`
}

const figure = (number: number) => number.toLocaleString('en')
