// SPDX-License-Identifier: Apache-2.0
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Finding } from '#src/relations/documents/index.ts'
import { request } from '../api/request.ts'
import type { Side, Wish } from '../commitments/commitments.ts'
import type { Marked } from '../marks/invented.tsx'

export type { Finding }

export const kinds = [
  'agenda',
  'delegation-list',
  'agreed-minutes',
  'note-verbale',
  'aide-memoire',
  'memorandum',
  'non-paper',
  'press-text',
] as const
/** A reminder is begun from the letter of which it reminds. */
export type Kind = (typeof kinds)[number] | 'reminder'
export type Step = 'draft' | 'to-be-cleared' | 'cleared' | 'published' | 'filed' | 'dropped'

export const translations = ['official', 'unofficial', 'machine'] as const
/** What a text in a language is worth. */
export type TextStatus = 'authentic' | (typeof translations)[number] | 'not-told'

export type Registration = {
  readonly ours?: string
  readonly theirs?: string
  readonly dated?: string
  readonly sent?: string
  readonly received?: string
  readonly inReplyTo?: string
  readonly attachments?: string
  readonly classification?: string
}
export type DocumentLine = Marked & {
  readonly id: string
  readonly sequence: number
  readonly kind: Kind
  readonly step: Step
  readonly title: string
  readonly titleIn: string
  readonly direction: 'outgoing' | 'incoming' | 'joint'
  readonly languages: readonly string[]
  readonly on: string
  readonly round?: string
  readonly registration: Registration
}
export type Paragraph = {
  readonly id: string
  readonly form: 'title' | 'heading' | 'numbered' | 'plain' | 'signature' | 'annex'
  readonly number?: number
  readonly texts: Readonly<Record<string, string>>
  readonly seen: Readonly<Record<string, number>>
  readonly writtenBy: Readonly<Record<string, string>>
  readonly alike?: { readonly by: string; readonly on: string; readonly reason: string }
}
export type DocumentFile = DocumentLine & {
  readonly partner: Side
  readonly parties: readonly (Side & { readonly isHome: boolean })[]
  readonly authentic: readonly string[]
  readonly statuses: Readonly<Record<string, TextStatus>>
  readonly prevailing?: string
  readonly begun: string
  readonly commitment?: string
  readonly instrument?: string
  readonly replaces?: string
  readonly replacedBy?: string
  readonly leftOpen?: { readonly by: string; readonly on: string; readonly reason: string }
  readonly embargo?: string
  readonly clearance?: {
    readonly stands: 'asked' | 'cleared' | 'refused' | 'withdrawn'
    readonly askedBy: string
    readonly askedOn: string
    readonly by?: string
    readonly on?: string
    readonly reason?: string
  }
  readonly published?: { readonly on: string; readonly source: string; readonly by: string }
  readonly copy?: {
    readonly bytes: number
    readonly digest: string
    readonly textDigest: string
    readonly on: string
    readonly signers: readonly { readonly side: Side; readonly name: string }[]
    readonly by: string
    readonly filedOn: string
  }
  readonly dropped?: { readonly on: string; readonly reason: string; readonly by: string }
  readonly isFrozen: boolean
  readonly isWriter: boolean
  readonly paragraphs: readonly Paragraph[]
  readonly findings: readonly Finding[]
}

type Listed = { readonly documents: readonly DocumentLine[]; readonly all: number }
export const PAGE = 20

export const useDocuments = (party: string, within: string | undefined, skip: number) =>
  useQuery({
    queryKey: ['between', 'documents', party, within ?? '', skip],
    enabled: party !== '',
    queryFn: () =>
      request<Listed>(
        'GET',
        `/documents?party=${party}&skip=${skip}${within === undefined ? '' : `&within=${within}`}`,
      ),
  })

export const useDocument = (id: string) =>
  useQuery({
    queryKey: ['between', 'document', id],
    queryFn: () => request<DocumentFile>('GET', `/documents/${id}`),
  })

type Recorded = { readonly id: string; readonly sequence: number }

/** Whatever came of it, what stands now is asked for anew; what was typed stays in its field. */
function useBetween<T>(send: (told: T) => Promise<Recorded>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSettled: () => queries.invalidateQueries({ queryKey: ['between'] }),
  })
}

export type Begun = {
  readonly kind: string
  readonly party: string
  readonly round?: string
  readonly commitment?: string
  readonly instrument?: string
  readonly direction: string
  readonly languages: readonly string[]
  readonly authentic: readonly string[]
  readonly prevailing?: string
}

export const useBeginDocument = () =>
  useBetween((told: Begun & { readonly commandId: string }) => request<Recorded>('POST', '/documents', told))

export const useWrite = (id: string) =>
  useBetween((told: { readonly commandId: string; readonly command: object }) =>
    request<Recorded>('POST', `/documents/${id}/text`, told),
  )

export const useBeginVersion = (id: string) =>
  useBetween((commandId: string) => request<Recorded>('POST', `/documents/${id}/versions`, { commandId }))

/** The fields first, and then the file: the server reads them in this order. */
export const useFileCopy = (id: string) =>
  useBetween(({ fields, file }: { readonly fields: Readonly<Record<string, string>>; readonly file: File }) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', file)
    return request<Recorded>('POST', `/documents/${id}/copy`, form)
  })

export const onText = (id: string) => (wish: Wish, command: object) =>
  request<Recorded>('POST', `/documents/${id}/text`, { commandId: wish.commandId, command })

export const onDocument = (id: string) => (wish: Wish, command: object) =>
  request<Recorded>('POST', `/documents/${id}/commands`, { ...wish, command })

export const onClearance = (id: string) => (wish: Wish, command: object) =>
  request<Recorded>('POST', `/documents/${id}/clearance`, { ...wish, command })

/** The entry that last wrote a paragraph in any of its languages; 0 as it was drafted. */
export const lastSeen = ({ seen }: Paragraph) => Math.max(0, ...Object.values(seen))
