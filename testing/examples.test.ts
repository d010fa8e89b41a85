// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import { clockOf } from '#src/consular/clocks/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'
import { having, lodged, testCalendar } from './case-at-hand.ts'
import type { Example } from './example.ts'
import { groupVisitExamples } from './group-visit/examples.ts'
import { groupVisit } from './group-visit/index.ts'
import { libraryCardExamples } from './library-card/examples.ts'
import { libraryCard } from './library-card/index.ts'

function outcomeOf(service: Service, { answers, lodgedOn, walk }: Example): Example['outcome'] {
  const { state } = having(lodged(service, answers, { on: plainDate(lodgedOn) }), ...walk)
  const clock = clockOf(state, service, testCalendar, plainDate(walk.at(-1)?.[1] ?? lodgedOn))
  const [document] = state.documents
  return {
    steps: state.path.map(({ step }) => step),
    dueOn: clock.known ? clock.dueOn : null,
    evidence: state.evidence.filter(({ needed }) => needed).map(({ subject, evidence }) => `${subject}/${evidence}`),
    ...(document && { document: `${document.document} ${document.number} until ${document.validUntil}` }),
  }
}

describe('library card', () => {
  test.each(libraryCardExamples)('$title', (example) => {
    expect(outcomeOf(libraryCard, example)).toEqual(example.outcome)
  })
})

describe('group visit', () => {
  test.each(groupVisitExamples)('$title', (example) => {
    expect(outcomeOf(groupVisit, example)).toEqual(example.outcome)
  })
})
