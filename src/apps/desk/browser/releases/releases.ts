// SPDX-License-Identifier: Apache-2.0
// What is released to a partner, as officers and as the partner’s users ask for it.
import { useQuery } from '@tanstack/react-query'
import { request } from '../api/request.ts'
import type { SaidStanding, Side, Wish } from '../commitments/commitments.ts'

export type Kind = 'agenda' | 'minutes' | 'commitment' | 'instrument' | 'figures'
export const kinds = ['agenda', 'minutes', 'commitment', 'instrument', 'figures'] as const satisfies readonly Kind[]

export type Clause = {
  readonly key: string
  readonly words: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}
export type Content = { readonly title: string; readonly clauses: readonly Clause[] }
export type Change = {
  readonly key: string
  readonly is: 'new' | 'changed' | 'gone'
  readonly now?: Clause
  readonly before?: Clause
}
export type ReleaseLine = {
  readonly id: string
  readonly sequence: number
  readonly kind: Kind
  readonly of: string
  readonly title: string
  readonly words?: string
  readonly version: number
  readonly on: string
  readonly by: string
  readonly note?: string
  readonly digest: string
  readonly withdrawn?: { readonly on: string; readonly reason: string }
  readonly supersededBy?: { readonly id: string; readonly version: number }
  readonly waiting: number
}
export type Remark = {
  readonly id: string
  readonly sequence: number
  readonly release: string
  readonly version: number
  readonly onSuperseded: boolean
  readonly clause?: string
  readonly clauseWords?: string
  readonly is: 'comment' | 'agreement' | 'progress'
  readonly words?: string
  readonly stands?: SaidStanding
  readonly by: string
  readonly on: string
  readonly heard: readonly {
    readonly how: 'answered' | 'noted'
    readonly words?: string
    readonly by: string
    readonly on: string
  }[]
  readonly awaitsAnswer: boolean
}
export type Version = ReleaseLine & {
  readonly content?: Content
  readonly changes?: readonly Change[]
  readonly remarks: readonly Remark[]
}
export type NoteLine = { readonly id: string; readonly number: string; readonly on: string; readonly by: string }
export type Choice = {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  readonly words: string
  readonly stands: 'never-released' | 'as-released' | 'changed-since' | 'withdrawn'
}
export type Preview = {
  readonly seen: string
  readonly content: Content
  readonly version: number
  readonly changes?: readonly Change[]
}

type FileOfReleases = {
  readonly released: readonly ReleaseLine[]
  readonly waiting: readonly Remark[]
  readonly notes: readonly NoteLine[]
}

export const useReleases = (party: string) =>
  useQuery({
    queryKey: ['between', 'releases', party],
    queryFn: () => request<FileOfReleases>('GET', `/partners/${party}/releases`),
  })

/** Of which kind more stands further back, and from where on. */
export type Further = { readonly kind: Kind; readonly skip: number }

/** The newest of every kind, or of one kind what stands further back. */
export const useChoices = (party: string, from?: Further) =>
  useQuery({
    queryKey: ['between', 'choices', party, from],
    queryFn: () =>
      request<{ choices: readonly Choice[]; further: readonly Further[] }>(
        'GET',
        `/partners/${party}/releases/choices${from ? `?kind=${from.kind}&skip=${from.skip}` : ''}`,
      ),
  })

export const usePreview = (party: string, { kind, id }: Pick<Choice, 'kind' | 'id'>) =>
  useQuery({
    queryKey: ['between', 'preview', party, kind, id],
    queryFn: () =>
      request<Preview>('GET', `/partners/${party}/releases/preview?kind=${kind}&id=${encodeURIComponent(id)}`),
  })

export const useRelease = (id: string) =>
  useQuery({
    queryKey: ['between', 'release', id],
    queryFn: () => request<Version & { partner: Side }>('GET', `/releases/${id}`),
  })

export const useReleased = () =>
  useQuery({
    queryKey: ['between', 'released'],
    queryFn: () => request<{ party: Side; from: Side; released: readonly ReleaseLine[] }>('GET', '/partner/releases'),
  })

export const useVersion = (id: string) =>
  useQuery({
    queryKey: ['between', 'version', id],
    queryFn: () => request<Version & { from: Side }>('GET', `/partner/releases/${id}`),
  })

export const releaseThings = (party: string) => (wish: Wish, told: object) =>
  request<{ released: readonly { id: string }[] }>('POST', `/partners/${party}/releases`, {
    commandId: wish.commandId,
    ...told,
  })

export const withdraw = (id: string) => (wish: Wish, told: object) =>
  request<{ sequence: number }>('POST', `/releases/${id}/withdrawal`, { ...wish, ...told })

export const answerRemark = (id: string) => (wish: Wish, told: object) =>
  request<{ sequence: number }>('POST', `/remarks/${id}/answers`, { ...wish, ...told })

export const keepNote = (party: string) => (wish: Wish, told: object) =>
  request<{ id: string }>('POST', `/partners/${party}/releases/notes`, { commandId: wish.commandId, ...told })

/** What a partner’s user says of a clause, or of the whole. */
export const remarkOn = (release: string, clause?: string) => (wish: Wish, says: object) =>
  request<{ sequence: number }>('POST', `/partner/releases/${release}/remarks`, {
    commandId: wish.commandId,
    ...(clause !== undefined && { clause }),
    says,
  })

/** The newest version of each thing, by kind. */
export function newestOf(released: readonly ReleaseLine[]): readonly ReleaseLine[] {
  return released
    .filter(({ supersededBy }) => supersededBy === undefined)
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
}
