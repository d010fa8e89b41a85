// SPDX-License-Identifier: Apache-2.0
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { listReleases, listRemarks } from '#src/relations/releases/index.ts'
import type { Telling } from './releases-told.ts'
import { tellerIn } from './told-between.ts'

/** What is told of a partner’s file, with the names of whoever acted in it. */
export async function tellingOf(
  elshi: Elshi,
  actor: Actor,
  { party, language }: { readonly party: string; readonly language: string },
): Promise<Telling> {
  const { journal, engine } = elshi
  const [found, said] = await Promise.all([listReleases(journal, actor, party), listRemarks(journal, actor, party)])
  const accounts = [
    ...found.map(({ state }) => state.by),
    ...said.flatMap(({ state }) => [state.by, ...state.heard.map(({ by }) => by)]),
  ]
  const names = await engine.officerNames([...new Set(accounts)])
  const { words } = tellerIn(elshi, language)
  return { words, name: (account) => names.get(account) ?? '', releases: found, remarks: said }
}
