// SPDX-License-Identifier: Apache-2.0
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Block as KeptBlock, Rest as KeptRest } from '#src/relations/briefs/index.ts'
import { request } from '../api/request.ts'

/** On what a statement rests, and where that is opened. */
export type Rest = KeptRest & { readonly page: string }

type Table = Omit<Extract<KeptBlock, { kind: 'table' }>, 'widths' | 'rows'> & {
  readonly rows: readonly { readonly cells: readonly string[]; readonly rests: readonly Rest[] }[]
}
export type Paragraph = {
  readonly id: string
  readonly kind: 'paragraph'
  readonly words: string
  readonly rests: readonly Rest[]
  /** The entry that wrote it as it stands; 0 as it was drafted. */
  readonly seen: number
  readonly editedBy?: string
}
export type Block = Extract<KeptBlock, { kind: 'heading' }> | Paragraph | Table
type Signed = { readonly by: string; readonly at: string; readonly digest: string }
export type Part = { readonly sequence: number; readonly blocks: readonly Block[]; readonly signed?: Signed }
export type BriefLine = {
  readonly id: string
  readonly round: string
  readonly language: string
  readonly title: string
  readonly on: string
  readonly signed?: Signed
}
export type BriefFile = BriefLine & {
  readonly partner: string
  readonly open: Part
  readonly cleared?: Part
  /** What is still to be filled in before it is signed. */
  readonly gaps: readonly { readonly number?: number; readonly words: string }[]
}
export type PartName = 'open' | 'cleared'

export const useBriefs = (party: string) =>
  useQuery({
    queryKey: ['briefs', party],
    queryFn: () => request<{ briefs: readonly BriefLine[] }>('GET', `/partners/${party}/briefs`),
  })

export const readBrief = (id: string) => request<BriefFile>('GET', `/briefs/${id}`)

export const useBrief = (id: string) => useQuery({ queryKey: ['brief', id], queryFn: () => readBrief(id) })

export function useDraftBrief(party: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (asked: { readonly commandId: string; readonly round?: string }) =>
      request<{ id: string }>('POST', `/partners/${party}/briefs`, asked),
    onSettled: () => queries.invalidateQueries({ queryKey: ['briefs', party] }),
  })
}

type Recorded = { readonly sequence: number }
type Edit = { readonly commandId: string; readonly part: PartName; readonly command: object }

export function useEditBrief(id: string) {
  const lookAgain = useLookAgain(id)
  return useMutation({
    mutationFn: (wish: Edit) => request<Recorded>('POST', `/briefs/${id}/commands`, wish),
    onSettled: lookAgain,
  })
}

type Signature = {
  readonly commandId: string
  readonly seen: { readonly open: number; readonly cleared?: number | undefined }
}

export const signBrief = (id: string, wish: Signature) => request<Recorded>('POST', `/briefs/${id}/signature`, wish)

export function useSignBrief(id: string) {
  const lookAgain = useLookAgain(id)
  return useMutation({
    mutationFn: (wish: Signature) => signBrief(id, wish),
    onSettled: lookAgain,
  })
}

/** Also after a refusal what stands now is fetched; what was typed stays in its field. */
function useLookAgain(id: string): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['brief', id] })
}
