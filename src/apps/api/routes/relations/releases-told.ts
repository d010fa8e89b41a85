// SPDX-License-Identifier: Apache-2.0
// Versions and remarks as both sides are told them, each in their own language.
import { z } from 'zod'
import type { Thing } from '#src/consular/journal/index.ts'
import { saidStandings } from '#src/relations/commitments/index.ts'
import type { Change, Clause, Content, Release, Remark } from '#src/relations/releases/index.ts'
import { awaitsAnswer, changesBetween, releasedKinds } from '#src/relations/releases/index.ts'
import type { Words } from '#src/relations/telling/index.ts'

const clause = z.object({
  key: z.string(),
  words: z.string(),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
})
export const contentShape = z.object({ title: z.string(), clauses: z.array(clause) })
const change = z.object({
  key: z.string(),
  is: z.enum(['new', 'changed', 'gone']),
  now: clause.optional(),
  before: clause.optional(),
})
export const changes = z.array(change)

export const releaseLine = z.object({
  id: z.string(),
  sequence: z.int(),
  kind: z.enum(releasedKinds),
  of: z.string(),
  title: z.string(),
  /** What was promised, by which promises of one round are told apart. */
  words: z.string().optional(),
  version: z.int(),
  on: z.string(),
  /** The officer who released it. */
  by: z.string(),
  note: z.string().optional(),
  digest: z.string(),
  withdrawn: z.object({ on: z.string(), reason: z.string() }).optional(),
  /** The version that took its place. */
  supersededBy: z.object({ id: z.string(), version: z.int() }).optional(),
  /** Remarks that nobody answered or noted yet. */
  waiting: z.int(),
})

export const remarkTold = z.object({
  id: z.string(),
  sequence: z.int(),
  release: z.string(),
  version: z.int(),
  /** It was said of a version that another has replaced since. */
  onSuperseded: z.boolean(),
  clause: z.string().optional(),
  clauseWords: z.string().optional(),
  is: z.enum(['comment', 'agreement', 'progress']),
  words: z.string().optional(),
  stands: z.enum(saidStandings).optional(),
  by: z.string(),
  on: z.string(),
  heard: z.array(
    z.object({ how: z.enum(['answered', 'noted']), words: z.string().optional(), by: z.string(), on: z.string() }),
  ),
  awaitsAnswer: z.boolean(),
})

export const releaseWhole = releaseLine.extend({
  content: contentShape.optional(),
  /** What became of each clause since the version before. */
  changes: changes.optional(),
  remarks: z.array(remarkTold),
})

export type InWords = (words: Words) => string
export type Telling = {
  readonly words: InWords
  readonly name: (account: string) => string
  readonly releases: readonly Thing<Release>[]
  readonly remarks: readonly Thing<Remark>[]
}

const clauseTold = ({ key, words, facts }: Clause, say: InWords) => ({
  key,
  words: say(words),
  facts: facts.map(({ label, value }) => ({ label: say(label), value: say(value) })),
})

export const contentTold = ({ title, clauses }: Content, say: InWords): z.input<typeof contentShape> => ({
  title: say(title),
  clauses: clauses.map((one) => clauseTold(one, say)),
})

const changeTold = (one: Change, say: InWords): z.input<typeof change> => ({
  key: one.key,
  is: one.is,
  ...(one.is !== 'gone' && { now: clauseTold(one.now, say) }),
  ...(one.is !== 'new' && { before: clauseTold(one.before, say) }),
})

export const changesTold = (before: Content, now: Content, say: InWords): z.input<typeof changes> =>
  changesBetween(before, now).map((one) => changeTold(one, say))

export function lineTold({ id, sequence, state }: Thing<Release>, telling: Telling): z.input<typeof releaseLine> {
  const { kind, of, title, version, on, by, note, digest, withdrawn, content } = state
  const { words, name, remarks } = telling
  const promise = kind === 'commitment' ? content?.clauses[0] : undefined
  const later = laterThan(state, telling.releases)
  return {
    id,
    sequence,
    kind,
    of,
    title: words(title),
    ...(promise && { words: words(promise.words) }),
    version,
    on,
    by: name(by),
    digest,
    ...(note && { note: words(note) }),
    ...(withdrawn && { withdrawn: { on: withdrawn.on, reason: words(withdrawn.reason) } }),
    ...(later && { supersededBy: { id: later.id, version: later.state.version } }),
    waiting: remarks.filter((one) => one.state.release === id && awaitsAnswer(one.state)).length,
  }
}

/** The whole, as of a version whose text the reader may see. */
export function wholeTold(
  thing: Thing<Release>,
  text: Content | undefined,
  telling: Telling,
): z.input<typeof releaseWhole> {
  const { kind, of, version } = thing.state
  const before = telling.releases.find(
    ({ state }) => state.kind === kind && state.of === of && state.version === version - 1,
  )?.state.content
  return {
    ...lineTold(thing, telling),
    ...(text && { content: contentTold(text, telling.words) }),
    ...(text && before && { changes: changesTold(before, text, telling.words) }),
    // What was said of an earlier version stays in view beside its successor.
    remarks: telling.remarks
      .filter((one) => isOfSame(one.state, thing.state, telling.releases))
      .map((one) => remarkIn(one, telling)),
  }
}

function isOfSame({ release }: Remark, { kind, of }: Release, releases: readonly Thing<Release>[]): boolean {
  const spoken = releases.find(({ id }) => id === release)?.state
  return spoken?.kind === kind && spoken.of === of
}

function laterThan({ kind, of, version }: Release, releases: readonly Thing<Release>[]): Thing<Release> | undefined {
  return releases
    .filter(({ state }) => state.kind === kind && state.of === of && state.version > version)
    .toSorted((one, other) => other.state.version - one.state.version)[0]
}

export function remarkIn({ id, sequence, state }: Thing<Remark>, telling: Telling): z.input<typeof remarkTold> {
  const { release, clause: key, says, by, on, heard } = state
  const { words, name, releases } = telling
  const spoken = releases.find((one) => one.id === release)?.state
  const meant = spoken?.content?.clauses.find((one) => one.key === key)
  return {
    id,
    sequence,
    release,
    version: spoken?.version ?? 0,
    onSuperseded: spoken !== undefined && laterThan(spoken, releases) !== undefined,
    ...(key !== undefined && { clause: key }),
    ...(meant && { clauseWords: words(meant.words) }),
    is: says.is,
    ...(says.words && { words: words(says.words) }),
    ...(says.is === 'progress' && { stands: says.stands }),
    by: name(by),
    on,
    heard: heard.map(({ how, words: answer, by: officer, on: day }) => ({
      how,
      by: name(officer),
      on: day,
      ...(answer && { words: words(answer) }),
    })),
    awaitsAnswer: awaitsAnswer(state),
  }
}
