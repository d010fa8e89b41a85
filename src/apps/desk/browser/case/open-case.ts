// SPDX-License-Identifier: Apache-2.0
import type { ActionView, CaseFile } from '#src/consular/cases/index.ts'
import type { Spoken } from '../api/spoken.ts'

type Said = Spoken<CaseFile>
type Page = Said['sections'][number]

/** A case file as the API says it: every text, and every answer that is shown, in the officer's language. */
export type OpenCase = Omit<Said, 'sections'> & {
  readonly sections: readonly (Omit<Page, 'answers'> & {
    readonly answers: readonly (Page['answers'][number] & { readonly told?: string })[]
  })[]
}
export type OfferedAction = Spoken<ActionView>

/** The action of this kind, if this officer may do it now. */
export const offered = (file: OpenCase, kind: string): OfferedAction | undefined =>
  file.actions.find((action) => action.do === kind)
