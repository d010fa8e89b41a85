// SPDX-License-Identifier: Apache-2.0
// An invented package for the next round: nothing was ever handed to anybody, and its note says so.
import type { Elshi } from '#src/apps/compose/index.ts'
import { drawUp } from '#src/apps/releasing/index.ts'
import { digestOf, kindToRelease, listReleases, releaseTo } from '#src/relations/releases/index.ts'
import { deskOfficer } from './desk-officer.ts'

const party = 'KR'
const things = [
  { kind: 'agenda', id: 'kz-kr-consular.8' },
  { kind: 'commitment', id: 'kz-kr-consular.5.permits' },
  { kind: 'instrument', id: 'kr-kz-visa-waiver-2014' },
] as const
const note = {
  kk: 'Ойдан шығарылған мысал: бұл құжаттар ешкімге берілген емес.',
  ru: 'Вымышленный пример: эти документы никому не передавались.',
  en: 'An invented example: these papers were never handed to anybody.',
  ko: '가상의 예시입니다. 이 문서는 누구에게도 전달된 적이 없습니다.',
}

/** Releases the package, once for ever. */
export async function inventReleases(elshi: Elshi): Promise<void> {
  const actor = deskOfficer()
  if (!actor) return
  if ((await listReleases(elshi.journal, actor, party)).length > 0) return
  const drawn = await Promise.all(
    things.map(async ({ kind, id: of }) => {
      const made = await drawUp(elshi, actor, { party, kind, id: of })
      const shared = kindToRelease(kind)
      // A home state without these things has no such package.
      return made.ok && shared.ok ? [{ kind: shared.value, of, seen: digestOf(made.value), made }] : []
    }),
  )
  const toRelease = drawn.flat()
  if (toRelease.length === 0) return
  const { home } = elshi.between
  await releaseTo(elshi.journal, actor, { party, home, commandId: 'demo-release-eight', note }, toRelease)
}
