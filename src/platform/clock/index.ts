// SPDX-License-Identifier: Apache-2.0
/** Where the program learns what time it is; rules receive a day from here and never ask themselves. */
export type Clock = { now(): Date }

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands where it is put: for tests, demonstrations and simulations. */
export type StoppedClock = Clock & { moveTo(instant: Date): void; advance(milliseconds: number): void }

/** Stops time at an instant until somebody moves it. */
export function stoppedClock(instant: Date): StoppedClock {
  let time = instant.getTime()
  return {
    now: () => new Date(time),
    moveTo: (next) => {
      time = next.getTime()
    },
    advance: (milliseconds) => {
      time += milliseconds
    },
  }
}
