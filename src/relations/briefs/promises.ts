// SPDX-License-Identifier: Apache-2.0
// What is open between the two sides: commitments and agreements, the oldest and the furthest behind first.
import type { Block } from './brief.ts'
import type { BriefMaterial, CommitmentMaterial } from './material.ts'
import type { BriefWording } from './wording.ts'
import { heading, listed, paragraph, table } from './wording.ts'

export function promises({ commitments }: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day } = wording
  const open = commitments.toSorted((one, other) => (one.made < other.made ? -1 : Number(one.made > other.made)))
  const late = open.filter(({ isOverdue }) => isOverdue).length
  return [
    heading('promises', say('brief.promises')),
    paragraph(
      'promises.lead',
      open.length > 0 ? say('brief.promises.lead', { all: open.length, late }) : say('brief.promises.none'),
    ),
    ...table(
      'promises.table',
      {
        caption: say('brief.promises'),
        head: [say('brief.made'), say('brief.who'), say('brief.what'), say('brief.due'), say('brief.stands')],
        widths: [1.1, 1.1, 3, 1, 1.4],
      },
      open.map((one) => ({
        cells: [
          day(one.made),
          listed(one.sides.map(({ name }) => name)),
          one.words,
          dueIn(one, wording),
          standsIn(one, wording),
        ],
        rests: [...one.rests, { kind: 'commitment', id: one.id, words: say('brief.rests.commitment') }],
      })),
    ),
  ]
}

function dueIn({ due, duePrecision }: CommitmentMaterial, { say, day }: BriefWording): string {
  if (due !== undefined) return day(due)
  return say(duePrecision === 'next-round' ? 'brief.due.next-round' : 'brief.due.unspecified')
}

function standsIn({ stands, isOverdue, letters }: CommitmentMaterial, { say, day }: BriefWording): string {
  const waits = letters.map(({ authority, sent }) => say('brief.waits-for', { authority, day: day(sent) }))
  return [say(`brief.stands.${stands}`), ...(isOverdue ? [say('brief.overdue')] : []), ...waits].join('; ')
}

export function treaties({ instruments }: BriefMaterial, wording: BriefWording): readonly Block[] {
  const { say, day } = wording
  const waiting = instruments.filter(({ next }) => next.some(({ waitsOn }) => waitsOn !== undefined))
  const rest = instruments.filter((one) => !waiting.includes(one))
  return [
    heading('treaties', say('brief.treaties')),
    paragraph(
      'treaties.lead',
      say(instruments.length > 0 ? 'brief.treaties.lead' : 'brief.treaties.none', {
        all: instruments.length,
        waiting: waiting.length,
      }),
    ),
    ...table(
      'treaties.table',
      {
        caption: say('brief.treaties'),
        head: [say('brief.treaty'), say('brief.state'), say('brief.next-step'), say('brief.waits-on')],
        widths: [2.4, 1.4, 1.8, 1.2],
      },
      [...waiting, ...rest].map(({ id, title, state, since, next, rests }) => ({
        cells: [
          title,
          since ? say('brief.state.since', { state, day: day(since) }) : state,
          next.length > 0 ? next.map(({ words }) => words).join(' ') : say('brief.nothing-next'),
          listed([
            ...new Set(
              next.flatMap((step) =>
                step.waitsOn === undefined
                  ? []
                  : [
                      step.since
                        ? say('brief.waits-since', { side: step.waitsOn, day: day(step.since) })
                        : step.waitsOn,
                    ],
              ),
            ),
          ]) || say('brief.nobody'),
        ],
        rests: [...rests, { kind: 'instrument', id, words: say('brief.rests.instrument') }],
      })),
    ),
  ]
}
