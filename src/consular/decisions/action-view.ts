// SPDX-License-Identifier: Apache-2.0

import type { Said } from '#src/consular/catalogue/index.ts'
import type { CaseCommand } from './command.ts'

/** What this person may do now; desk and portal show these and no others. */
export type ActionView = {
  /** For `do: 'act'` the service's action id; otherwise the command's own `do`. */
  readonly id: string
  readonly do: CaseCommand['do']
  readonly said: Said
  readonly grounds?: readonly { readonly id: string; readonly said: Said }[]
  readonly needs: readonly (
    | 'ground'
    | 'reason'
    | 'evidence-list'
    | 'our-number'
    | 'their-number'
    | 'reply'
    | 'text'
    | 'officer'
    | 'post'
    | 'answers'
    | 'file'
    | 'person'
    | 'mandate'
    | 'subjects'
    | 'receipt'
    | 'basis'
    | 'received-on'
    | 'entry'
  )[]
  readonly weight: 'primary' | 'ordinary' | 'grave'
  /** Offered but not possible yet, with the reason: the desk shows it greyed and says why. */
  readonly notYet?: Said
}
