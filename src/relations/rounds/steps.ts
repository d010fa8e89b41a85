// SPDX-License-Identifier: Apache-2.0
import type { RoundStep } from './round.ts'

const exits = ['postponed', 'cancelled'] as const

/** Where a round may go from each step. What was held without this program may be recorded so from any step before. */
export const nextSteps: Readonly<Record<RoundStep, readonly RoundStep[]>> = {
  planned: ['dates-agreed', 'held', ...exits],
  'dates-agreed': ['agenda-draft', 'held', ...exits],
  'agenda-draft': ['agenda-agreed', 'held', ...exits],
  'agenda-agreed': ['brief-ready', 'agenda-draft', 'held', ...exits],
  'brief-ready': ['held', 'agenda-draft', ...exits],
  // Some rounds leave a press release and no minutes.
  held: ['minutes-draft', 'follow-up'],
  'minutes-draft': ['minutes-agreed'],
  'minutes-agreed': ['minutes-signed', 'follow-up', 'minutes-draft'],
  'minutes-signed': ['follow-up'],
  'follow-up': ['closed'],
  closed: [],
  postponed: ['dates-agreed', 'held', 'cancelled'],
  cancelled: [],
}
