// SPDX-License-Identifier: Apache-2.0
import type { Journal, JournalRefusal, Thing } from '#src/consular/journal/index.ts'
import {
  findIn,
  listInFile,
  listOverFiles,
  readThing,
  readThings,
  record,
  recordIn,
} from '#src/consular/journal/index.ts'
import type { ReadLog } from '#src/platform/audit/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import { asActor } from '#src/platform/database/index.ts'
import { isCleared } from '#src/relations/agendas/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import type { Brief, BriefBody } from './brief.ts'
import { briefs, clearedParts } from './brief.ts'
import type { BriefCommand, BriefRefusal } from './decide-brief.ts'
import { because, decideBrief, decideSigned } from './decide-brief.ts'
import type { DraftedBrief } from './draft.ts'

type Refusal = BriefRefusal | JournalRefusal
type Kept = { readonly journal: Journal; readonly readLog: ReadLog }

/** A brief with what the reader may see beside it. */
export type WholeBrief = { readonly open: Thing<Brief>; readonly cleared?: Thing<Brief> }

/** Keeps a draft: its open text, and what only cleared readers see beside it. */
export function keepDraft(
  { db, clock }: Journal,
  actor: Actor,
  commandId: string,
  { open, cleared }: DraftedBrief,
): Promise<Outcome<Thing<Brief>, Refusal>> {
  const at = clock.now()
  const id = `${open.round}.${open.language}.${commandId.slice(0, 18)}`.slice(0, 100)
  return asActor(db, actor, async (tx) => {
    const command = { id, commandId }
    const said = await recordIn<Brief, BriefBody, BriefRefusal>(tx, { actor, at, book: briefs, command }, () =>
      accept([{ what: 'drafted', brief: open }]),
    )
    if (!said.ok || !cleared) return said
    const beside = { id, commandId: `${commandId}:positions` }
    const more = await recordIn<Brief, BriefBody, BriefRefusal>(
      tx,
      { actor, at, book: clearedParts, command: beside },
      () => accept([{ what: 'drafted', brief: cleared }]),
    )
    return more.ok ? said : more
  })
}

/** Edits a paragraph, strikes it out, or adds one after another. */
export async function editBrief(
  journal: Journal,
  actor: Actor,
  { id, commandId, part }: { readonly id: string; readonly commandId: string; readonly part: 'open' | 'cleared' },
  command: BriefCommand,
): Promise<Outcome<Thing<Brief>, Refusal>> {
  if (part === 'cleared' && !isCleared(actor)) return refuse(because('brief-not-there'))
  const book = part === 'open' ? briefs : clearedParts
  return record(journal, actor, book, { id, commandId }, (brief) => decideBrief(brief, command, commandId))
}

/** What the signer had before their eyes: the sequence of each part. */
export type Seen = { readonly open: number; readonly cleared?: number | undefined }

/**
 * Signs a brief as the signer saw it, with what only cleared readers see where the signer is one: both parts, or neither.
 */
export async function signBrief(
  { db, clock }: Journal,
  actor: Actor,
  { id, commandId, seen }: { readonly id: string; readonly commandId: string; readonly seen: Seen },
): Promise<Outcome<Thing<Brief>, Refusal>> {
  const at = clock.now()
  try {
    return await asActor(db, actor, async (tx) => {
      const beside = isCleared(actor) ? await findIn(tx, clearedParts, id) : undefined
      if (beside && !beside.state.signed) {
        const command = { id, commandId: `${commandId}:positions`, expected: seen.cleared ?? 0 }
        const said = await recordIn(tx, { actor, at, book: clearedParts, command }, decideSigned)
        if (!said.ok) return said
      }
      const command = { id, commandId, expected: seen.open }
      const said = await recordIn(tx, { actor, at, book: briefs, command }, decideSigned)
      if (!said.ok) throw new NotSigned(said.refusal)
      return said
    })
  } catch (error) {
    if (error instanceof NotSigned) return refuse(error.refusal)
    throw error
  }
}

/** Takes back what was signed already of a brief whose other part was refused. */
class NotSigned extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'NotSigned'
    this.refusal = refusal
  }
}

/** A brief; what only cleared readers see of it is given when its reading is on record. */
export async function readBrief(
  { journal, readLog }: Kept,
  actor: Actor,
  { id, result = 'shown' }: { readonly id: string; readonly result?: 'shown' | 'printed' },
): Promise<WholeBrief | undefined> {
  const open = await readThing(journal, actor, briefs, id)
  if (!open) return undefined
  const cleared = isCleared(actor) ? await readThing(journal, actor, clearedParts, id) : undefined
  if (!cleared) return { open }
  await readLog.record({ actor, subjectKind: 'brief', ids: [id], fields: ['position'], result })
  return { open, cleared }
}

/** The briefs in a partner’s file, the newest first. */
export async function listBriefs(journal: Journal, actor: Actor, party: string): Promise<readonly Thing<Brief>[]> {
  return (await listInFile(journal, actor, briefs, { party, order: 'newest', most: 100 })).things
}

/** A draft that awaits its signature, and the sequence of what only cleared readers see of it, where the reader is one. */
export type UnsignedBrief = { readonly open: Thing<Brief>; readonly cleared?: number }

/**
 * Of each round and language the newest draft that nobody has signed, unless another was signed since it was drafted. What positions say is
 * not read for it.
 */
export async function unsignedBriefs(
  journal: Journal,
  actor: Actor,
  parties: readonly string[],
): Promise<readonly UnsignedBrief[]> {
  const found = await listOverFiles(journal, actor, briefs, { parties, isOpen: true, most: 100 })
  const newest = new Map(
    found.toSorted((one, other) => (one.state.on < other.state.on ? -1 : 1)).map((one) => [keyOf(one), one]),
  )
  const rounds = new Map([...newest.values()].map(({ state }) => [state.round, state.partner]))
  const kept = await Promise.all(
    [...rounds].map(([within, party]) =>
      listInFile(journal, actor, briefs, { party, within, order: 'newest', most: 100 }),
    ),
  )
  const signed = kept.flatMap(({ things }) => things.filter(({ state }) => state.signed))
  const drafts = [...newest.values()].filter(
    (draft) => !signed.some((one) => keyOf(one) === keyOf(draft) && (one.state.signed?.at ?? '') >= draft.state.on),
  )
  const ids = drafts.map(({ id }) => id)
  const beside = isCleared(actor) ? await readThings(journal, actor, clearedParts, ids) : []
  return drafts.map((open) => {
    const cleared = beside.find(({ id }) => id === open.id)?.sequence
    return { open, ...(cleared !== undefined && { cleared }) }
  })
}

const keyOf = ({ state }: Thing<Brief>) => `${state.round} ${state.language}`
