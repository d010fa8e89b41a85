// SPDX-License-Identifier: Apache-2.0
import { books } from '#src/apps/compose/index.ts'
import { rebuildProjections } from '#src/consular/cases/index.ts'
import { upkeep } from '#src/consular/journal/index.ts'
import type { Typed } from './command.ts'
import { withElshi } from './installation.ts'
import { ownSettings, progress, say } from './terminal.ts'

/** Makes queue, search and the things of the journal what the records come to: what differs is mended, or everything is written anew. */
export async function rebuild({ options }: Typed): Promise<number> {
  const began = performance.now()
  const settings = ownSettings()
  const { cases, things, mended } = await withElshi(
    settings,
    async ({ engine: { catalogue, posts, clock }, database: db }) => ({
      ...(await rebuildProjections({ catalogue, posts, clock, db, masterKeyFile: settings.masterKeyFile }, progress, {
        anew: anewOf(options),
      })),
      ...(await upkeep.rebuildThings(db, books, progress)),
    }),
  )
  const seconds = (performance.now() - began) / 1000
  say(
    options.json,
    { cases, things, mended, seconds },
    `${cases} cases and ${things} things between states were folded anew in ${seconds.toFixed(1)} s; of the things ${mended} differed and were mended.`,
  )
  return 0
}

function anewOf({ names, queue }: Typed['options']) {
  if (names === true) return 'names'
  return queue === true ? 'queue' : 'nothing'
}
