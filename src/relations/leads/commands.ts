// SPDX-License-Identifier: Apache-2.0
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Lead, LeadState, Project } from './lead.ts'

export type LeadCommand =
  | {
      readonly do: 'raise'
      readonly lead: Pick<Lead, 'about' | 'topic' | 'raisedOn'> &
        Partial<Pick<Lead, 'raisedBy' | 'raisedAt' | 'company' | 'sector' | 'market' | 'need' | 'owner'>>
    }
  | { readonly do: 'qualify' | 'talk' }
  | { readonly do: 'pass-on'; readonly to: string }
  | { readonly do: 'win' | 'lose'; readonly outcome: string }
  | { readonly do: 'plan'; readonly owner: string; readonly step: string; readonly by?: PlainDate | undefined }

export type LeadBody =
  | { readonly what: 'defined' | 'raised'; readonly lead: Lead }
  | {
      readonly what: 'moved'
      readonly to: LeadState
      readonly on: PlainDate
      readonly passedTo?: string
      readonly outcome?: string
    }
  | {
      readonly what: 'planned'
      readonly owner: string
      readonly next: NonNullable<Lead['next']>
      readonly on: PlainDate
    }

export type ProjectBody = { readonly what: 'defined' | 'recorded'; readonly project: Project }
