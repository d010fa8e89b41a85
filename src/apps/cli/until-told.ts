// SPDX-License-Identifier: Apache-2.0

/** Whether somebody has asked the program to stop. */
export type Told = { readonly happened: Promise<void>; readonly signal: AbortSignal }

const patience = 40_000

/** Waits for SIGINT or SIGTERM. A second signal, or a stop that takes too long, ends the program at once. */
export function untilTold(): Told {
  const controller = new AbortController()
  const happened = new Promise<void>((resolve) => {
    const heard = () => {
      if (controller.signal.aborted) process.exit(1)
      controller.abort()
      setTimeout(() => process.exit(1), patience).unref()
      resolve()
    }
    process.on('SIGINT', heard)
    process.on('SIGTERM', heard)
  })
  return { happened, signal: controller.signal }
}
