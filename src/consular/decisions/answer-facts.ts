// SPDX-License-Identifier: Apache-2.0
// Answers are sealed by person and reading class: one fact holds all answers of one person that the same readers may open.
import type { Answers, Service } from '#src/consular/catalogue/index.ts'
import type { FactDraft, FactRef } from '#src/consular/history/index.ts'
import { canonicalText } from '#src/consular/proof/index.ts'

const classes = new WeakMap<Service, ReadonlyMap<string, string>>()

/** The facts of a new case. */
export function answerFacts(service: Service, answers: Answers): readonly FactDraft[] {
  const facts: FactDraft[] = []
  for (const [subject, given] of Object.entries(answers)) {
    const byClass = new Map<string, Record<string, unknown>>()
    for (const [question, answer] of Object.entries(given)) {
      const fact = `answers.${classesOf(service).get(question)}`
      const values = byClass.get(fact)
      if (values) values[question] = answer
      else byClass.set(fact, { [question]: answer })
    }
    for (const [fact, value] of byClass) facts.push({ fact, subject, version: 1, value })
  }
  return facts
}

/** Newer versions of the facts that a correction changes; a class without any answer left is kept empty. */
export function correctedFacts(
  service: Service,
  { before, after, known }: { before: Answers; after: Answers; known: Readonly<Record<string, FactRef>> },
): readonly FactDraft[] {
  const name = ({ subject, fact }: Pick<FactDraft, 'subject' | 'fact'>) => `${subject}/${fact}`
  const old = new Map(answerFacts(service, before).map((fact) => [name(fact), fact]))
  const fresh = new Map(answerFacts(service, after).map((fact) => [name(fact), fact]))
  const corrected: FactDraft[] = []
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    const was = old.get(key)
    const fact = fresh.get(key) ?? (was && { ...was, value: {} })
    if (!fact || (was && canonicalText(was.value) === canonicalText(fact.value))) continue
    corrected.push({ ...fact, version: (known[key]?.version ?? 0) + 1 })
  }
  return corrected
}

export function refOf({ fact, subject, version }: FactDraft): FactRef {
  return { fact, subject, version, commitment: '' }
}

function classesOf(service: Service): ReadonlyMap<string, string> {
  const known =
    classes.get(service) ??
    new Map(service.sections.flatMap(({ questions }) => questions.map((question) => [question.id, question.class])))
  classes.set(service, known)
  return known
}
