// SPDX-License-Identifier: Apache-2.0
import { isDeepStrictEqual } from 'node:util'
import type { Question, Said, Service, Subject } from '#src/consular/catalogue/index.ts'
import { subjectsOf } from '#src/consular/catalogue/index.ts'
import type { FactRef } from '#src/consular/history/index.ts'
import { mayOpen } from '#src/consular/permissions/index.ts'
import type { CaseFile } from '../case-file.ts'
import type { OpenedCase } from './opened-case.ts'
import { isTold, openTo } from './opened-case.ts'

type Section = Service['sections'][number]
type SectionView = CaseFile['sections'][number]

/** The answers page by page, one page for each person whom it was asked of. */
export function answersByPage(opened: OpenedCase): readonly SectionView[] {
  const { state, context } = opened
  const people = subjectsOf(state.members)
  const look = lookOnce(opened)
  const pages: SectionView[] = []
  for (const { section, said, questions } of namedIn(context.service)) {
    const asked = section.repeats ? people.filter((subject) => subject !== 'applicant') : (['applicant'] as const)
    for (const subject of asked) {
      const answers = questions.flatMap((named) => answerOf(opened, look, named, subject) ?? [])
      if (answers.length > 0) pages.push({ id: section.id, subject, said, answers })
    }
  }
  return pages
}

type Named = { readonly question: Question; readonly said: Said }
type NamedSection = { readonly section: Section; readonly said: Said; readonly questions: readonly Named[] }

const named = new WeakMap<Service, readonly NamedSection[]>()

/** Sections and questions with the keys of their texts, which are the same in every case of a version. */
function namedIn(service: Service): readonly NamedSection[] {
  const known = named.get(service)
  if (known) return known
  const sections = service.sections.map((section) => ({
    section,
    said: { text: `${service.id}.section.${section.id}` },
    questions: section.questions.map((question) => ({
      question,
      said: { text: `${service.id}.question.${question.id}` },
    })),
  }))
  named.set(service, sections)
  return sections
}

type Values = Readonly<Record<string, unknown>>

/** The values as they stand, and as they stood in each version before, the oldest first. */
type Look = (fact: FactRef) => {
  readonly isOpen: boolean
  readonly values?: Values
  readonly before: readonly Values[]
}

/** Whether the reader may open a fact is asked once, however many questions it answers. */
function lookOnce(opened: OpenedCase): Look {
  const looked = new Map<FactRef, ReturnType<Look>>()
  return (fact) => {
    const found = looked.get(fact)
    if (found) return found
    const isOpen = mayOpen(opened.context.asker, opened.state, fact)
    const values = openTo(opened, fact) as Values | undefined
    const before = Array.from({ length: fact.version - 1 }, (_, index) =>
      openTo(opened, { ...fact, version: index + 1 }),
    ).filter((one): one is Values => one !== undefined)
    const seen = { isOpen, ...(values && { values }), before }
    looked.set(fact, seen)
    return seen
  }
}

/** What this reader sees of an answer; nothing of a question that was not answered. */
function answerOf(
  opened: OpenedCase,
  look: Look,
  { question, said }: Named,
  subject: Subject,
): SectionView['answers'][number] | undefined {
  const { state, context } = opened
  const fact = state.facts[`${subject}/answers.${question.class}`]
  if (!fact) return undefined
  const { id, class: asked, kind } = question
  const about = { subject, question: id, class: asked, kind, version: fact.version, said }
  const told = isTold(opened, subject, question.id)
  const { isOpen, values, before } = look(fact)
  if (!told && !isOpen) return { ...about, shown: false, because: 'not-cleared' }
  if (state.erased.includes(subject)) return { ...about, shown: false, because: 'erased' }
  const given = told ? context.answers[subject] : values
  const value = given && Object.hasOwn(given, question.id) ? given[question.id] : undefined
  if (value === undefined) return undefined
  const chosen = optionsIn(question, value, state.service)
  const corrected = before.some((earlier) => !isDeepStrictEqual(earlier[question.id], value))
  return { ...about, shown: true, value, ...(chosen && { chosen }), ...(corrected && { corrected }) }
}

/** A choice is told by the texts of its options, which the reader's language says. */
function optionsIn(question: Question, value: unknown, service: string): readonly Said[] | undefined {
  if (question.kind !== 'choice' && question.kind !== 'choices') return undefined
  return [value].flat().map((option) => ({ text: `${service}.option.${question.id}.${String(option)}` }))
}
