// SPDX-License-Identifier: Apache-2.0
import { endOfTerm } from '#src/consular/clocks/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { OpenedCase } from './opened-case.ts'
import { serviceText, wordsOf } from './opened-case.ts'
import { resting } from './sources.ts'

/** The refusal that stands: its ground, the words of whoever refused, the provision, and until when it may be appealed. */
export function refusalOf(opened: OpenedCase): CaseFile['refusal'] {
  const { state, context } = opened
  const { decision } = state
  if (decision?.outcome !== 'refused' || decision.ground === null) return undefined
  const ground = context.service.grounds.find(({ id }) => id === decision.ground)
  const reason = wordsOf(opened, decision.reason)
  const { appealable } = ground ?? {}
  const mayAppeal = appealable?.known && state.appeal === null
  return {
    ground: decision.ground,
    said: { text: `${state.service}.ground.${decision.ground}` },
    ...(reason !== undefined && { reason }),
    ...(mayAppeal && { appealUntil: endOfTerm(appealable.value, decision.on, context.calendar) }),
    why: {
      lines: [
        resting(
          {
            text: 'why.refused',
            details: { ground: serviceText(opened, `ground.${decision.ground}`), day: decision.on },
          },
          ground?.provision,
        ),
        {
          text: `why.governed-by.${context.service.governingDay}`,
          details: { day: governingDay(opened, decision.on) },
        },
        ...(appealable && !appealable.known ? [{ text: appealable.reason }] : []),
      ],
    },
  }
}

function governingDay({ state, context }: OpenedCase, decidedOn: string): string {
  return context.service.governingDay === 'lodging' ? state.lodgedOn : decidedOn
}
