// SPDX-License-Identifier: Apache-2.0

/** Whether somebody has asked the program to stop. */
export type Told = { readonly happened: Promise<void>; readonly signal: AbortSignal }

const patience = 40_000
/** Whoever tells a whole group of processes is heard by each of them, and again from those that pass a signal on. */
const oneAsking = 1000

/** Waits for SIGINT or SIGTERM. Asked a second time, or when a stop takes too long, the program ends at once. */
export function untilTold(): Told {
  const controller = new AbortController()
  const happened = new Promise<void>((resolve) => {
    let first: number | undefined
    const heard = () => {
      const now = performance.now()
      first ??= now
      if (now - first > oneAsking) process.exit(1)
      if (controller.signal.aborted) return
      controller.abort()
      setTimeout(() => process.exit(1), patience).unref()
      resolve()
    }
    process.on('SIGINT', heard)
    process.on('SIGTERM', heard)
  })
  return { happened, signal: controller.signal }
}
