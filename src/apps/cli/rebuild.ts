// SPDX-License-Identifier: Apache-2.0
import { rebuildProjections } from '#src/consular/cases/index.ts'
import type { Typed } from './command.ts'
import { withElshi } from './installation.ts'
import { ownSettings, progress, say } from './terminal.ts'

/** Makes queue and search what the log comes to: what differs is mended, or everything is written anew. */
export async function rebuild({ options }: Typed): Promise<number> {
  const began = performance.now()
  const settings = ownSettings()
  const { cases } = await withElshi(settings, ({ engine: { catalogue, posts, clock }, database: db }) =>
    rebuildProjections({ catalogue, posts, clock, db, masterKeyFile: settings.masterKeyFile }, progress, {
      anew: anewOf(options),
    }),
  )
  const seconds = (performance.now() - began) / 1000
  say(
    options.json,
    { cases, seconds },
    `Queue and search of ${cases} cases are what the log comes to, after ${seconds.toFixed(1)} s.`,
  )
  return 0
}

function anewOf({ names, queue }: Typed['options']) {
  if (names === true) return 'names'
  return queue === true ? 'queue' : 'nothing'
}
