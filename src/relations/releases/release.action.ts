// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import { listIn, listInFile, readEntries, readThing, record, recordIn } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Made } from './contents.ts'
import { decideRelease, decideWithdrawal } from './decide-release.ts'
import type { ReleaseRefusal } from './refusal.ts'
import type { Content, Release, ReleasedKind } from './release.ts'
import { releases } from './release.ts'

/** A thing as it would be seen, and the digest of what the officer saw. */
export type ToRelease = {
  readonly kind: ReleasedKind
  readonly of: string
  readonly seen: string
  readonly made: Made
}

type Answer<T> = Promise<Outcome<T, ReleaseRefusal | JournalRefusal>>

/** The most versions that are read of one file. */
const MOST = 2000

/** Releases things to a partner, all of them or none. */
export async function releaseTo(
  { db, clock }: Journal,
  actor: Actor,
  of: {
    readonly party: string
    readonly home: string
    readonly commandId: string
    readonly note?: Words | undefined
  },
  things: readonly ToRelease[],
): Answer<readonly Thing<Release>[]> {
  const { party, home, commandId, note } = of
  const at = clock.now()
  try {
    const done = await asActor(db, actor, async (tx) => {
      const released: Thing<Release>[] = []
      for (const { kind, of: thing, seen, made } of things) {
        const command = `${commandId}:${shortened(`${kind}.${thing}`)}`
        const within = `${kind}.${thing}`
        const found = await listIn(tx, releases, { party, within, order: 'newest', most: MOST })
        const again = found.find(({ state }) => state.command === command)
        const latest = latestOf(found)?.state
        const wish = { id: idOf(party, within, (latest?.version ?? 0) + 1), commandId: command, expected: 0 }
        const outcome = again
          ? accept(again)
          : await recordIn(tx, { actor, at, book: releases, command: wish }, () =>
              decideRelease(made, { party, home, seen, note, latest }),
            )
        if (!outcome.ok) throw new NothingReleased(outcome.refusal)
        released.push(outcome.value)
      }
      return released
    })
    return accept(done)
  } catch (error) {
    if (error instanceof NothingReleased) return refuse(error.refusal)
    throw error
  }
}

/** Takes back what was released: the text is gone from the partner, who reads why; the entry keeps it. */
export function withdraw(
  journal: Journal,
  actor: Actor,
  of: { readonly id: string; readonly commandId: string; readonly expected: number },
  reason: Words,
): Answer<Thing<Release>> {
  return record(journal, actor, releases, of, (release) => decideWithdrawal(release, reason))
}

/** What was released to a party, every version, the newest first, as far as the reader may see it. */
export async function listReleases(journal: Journal, actor: Actor, party: string): Promise<readonly Thing<Release>[]> {
  const { things } = await listInFile(journal, actor, releases, { party, order: 'newest', most: MOST })
  return things.toSorted((one, other) => (one.state.at < other.state.at ? 1 : -1))
}

/** One version. */
export const readRelease = (journal: Journal, actor: Actor, id: string): Promise<Thing<Release> | undefined> =>
  readThing(journal, actor, releases, id)

/** The text of a version that was withdrawn, from the record of its release; undefined for whom that is not kept. */
export async function withdrawnContent(journal: Journal, actor: Actor, id: string): Promise<Content | undefined> {
  const [first] = await readEntries(journal, actor, releases, id)
  return first?.body.what === 'released' ? first.body.content : undefined
}

/** Of versions of one thing the newest. */
export function latestOf(found: readonly Thing<Release>[]): Thing<Release> | undefined {
  return found.toSorted((one, other) => other.state.version - one.state.version)[0]
}

class NothingReleased extends Error {
  readonly refusal: ReleaseRefusal | JournalRefusal
  constructor(refusal: ReleaseRefusal | JournalRefusal) {
    super('Nothing was released.')
    this.refusal = refusal
  }
}

const LONGEST = 100

function idOf(party: string, within: string, version: number): string {
  const id = `${party}.${within}.v${version}`
  return id.length <= LONGEST ? id : `${party}.${shortened(within)}.v${version}`
}

const shortened = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24)
