// SPDX-License-Identifier: Apache-2.0
import type { Subject } from '#src/consular/catalogue/index.ts'
import type { DecisionContext } from '#src/consular/decisions/index.ts'
import type { CaseEvent, CaseState, FactRef } from '#src/consular/history/index.ts'
import type { Reader } from '#src/consular/permissions/index.ts'
import { mayOpen, readerOf } from '#src/consular/permissions/index.ts'
import type { ToldMandate } from '#src/consular/registry/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { EvidenceView } from '../case-file.ts'
import type { EntriesFound } from '../entries-of-person.action.ts'
import type { Alike } from '../stored/identified.store.ts'

/** What the store has at hand when a case is read. */
export type OpenedCase = {
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
  /** The reader with their rights, the pinned service, the day and the calendar. */
  readonly context: DecisionContext
  /** Opened facts by `subject/fact@version`; an erased one is absent. */
  readonly facts: ReadonlyMap<string, unknown>
  /** Names of the officers who acted, by actor id; told to readers who are officers only. */
  readonly names: ReadonlyMap<string, string>
  /** State, type and size of each file by its id. */
  readonly files: ReadonlyMap<string, NonNullable<EvidenceView['file']>>
  /** The days on which mandates of the case were ended in the registry, by mandate. */
  readonly mandateEnds?: ReadonlyMap<string, PlainDate>
  /** What the mandates are that its events name, and the reader's own. */
  readonly mandates?: ReadonlyMap<string, ToldMandate>
  /** Cases of the same service that may be of the same person, as far as this officer may know of them. */
  readonly alike?: readonly Alike[]
  /** Of a case that takes a person out of a register: who in it may be that person. */
  readonly entries?: EntriesFound
}

/** The layer of the reader. Whoever may not read the case was not given it. */
export function layerOf({ state, context }: OpenedCase): Reader {
  return readerOf(context.asker, state) ?? 'applicant'
}

/** The value of a fact that this reader may open; undefined when they may not, or when it was erased. */
export function openTo({ state, context, facts }: OpenedCase, fact: FactRef | null | undefined): unknown {
  if (!fact || !mayOpen(context.asker, state, fact)) return undefined
  return facts.get(`${fact.subject}/${fact.fact}@${fact.version}`)
}

/** Whether the service tells a co-signer this answer of the applicant, so that they know what they sign. */
export function isTold({ context }: OpenedCase, subject: Subject, question: string): boolean {
  const { asker, service } = context
  return (
    subject === 'applicant' && asker.roles.includes('co-signer') && !!service.coSignature?.tells?.includes(question)
  )
}

/** Free text that this reader may read. */
export function wordsOf(opened: OpenedCase, fact: FactRef | null | undefined): string | undefined {
  const value = openTo(opened, fact)
  return typeof value === 'string' ? value : undefined
}

/** The key of a text of the case's service, as a detail of another text. */
export function serviceText({ state }: Pick<OpenedCase, 'state'>, rest: string): string {
  return `@${state.service}.${rest}`
}

/** The key of a post's name, as a detail of another text: whoever reads is told no code. */
export function postText(post: string): string {
  return `@post.name.${post}`
}
