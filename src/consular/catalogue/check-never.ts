// SPDX-License-Identifier: Apache-2.0
// What a post never does, as far as a service's definition could make it: such a service is not loaded.
// The principles are the table of consular/permissions, where each row has its test.
import type { Problem } from './problem.ts'
import type { Question } from './question.ts'
import type { Service } from './service.ts'

export function checkNever(service: Service): Problem[] {
  const questions = service.sections.flatMap((section) => section.questions)
  return [
    ...citizenship(service),
    ...immigrationStatus(service, questions),
    ...secrets(service, questions),
    ...visits(service, questions),
  ]
}

function citizenship({ matter, steps }: Service): Problem[] {
  if (matter !== 'citizenship') return []
  return steps
    .flatMap(({ actions }) => actions)
    .filter(({ does }) => does === 'grant' || does === 'refuse')
    .map(({ id, does }) => ({
      where: `action ${id}`,
      what: `a post does not decide citizenship, so nothing here may ${does}; refer the case and close it with the decision received.`,
    }))
}

function immigrationStatus({ documents }: Service, questions: readonly Question[]): Problem[] {
  const asked = questions.filter(({ about }) => about === 'immigration-status')
  const problems = asked
    .filter((question) => question.class !== 'protection')
    .map(({ id }) => ({
      where: `question ${id}`,
      what: 'immigration status is read by cleared officers alone, so that nobody can list people by it; give it the class protection.',
    }))
  if (!documents.some(({ is }) => is === 'travel-document')) return problems
  return [
    ...problems,
    ...asked.map(({ id }) => ({
      where: `question ${id}`,
      what: 'a passport does not hang on immigration status, so a service that gives one does not ask for it; remove the question.',
    })),
  ]
}

function secrets({ compartment, documents }: Service, questions: readonly Question[]): Problem[] {
  return questions
    .filter(({ about }) => about === 'asylum' || about === 'adoption')
    .flatMap((question) => {
      const where = `question ${question.id}`
      const problems: Problem[] = []
      if (question.class !== 'protection')
        problems.push({
          where,
          what: `a claim of asylum or an adoption is not revealed; give it the class protection.`,
        })
      if (compartment === 'general')
        problems.push({
          where,
          what: 'a service that hears of asylum or adoption is closed to most; put it into a compartment.',
        })
      if (documents.some(({ shows }) => shows.includes(question.id)))
        problems.push({ where, what: 'no document shows an asylum claim or an adoption; remove it from the document.' })
      return problems
    })
}

function visits({ steps }: Service, questions: readonly Question[]): Problem[] {
  const objections = questions.filter(({ about }) => about === 'objection-to-contact')
  const problems = objections
    .filter(({ kind }) => kind !== 'yes-no')
    .map(({ id }) => ({ where: `question ${id}`, what: 'an objection is asked as yes or no, so that it can bind.' }))
  if (objections.length > 0) return problems
  return steps
    .flatMap(({ actions }) => actions.filter((action) => action.visits))
    .map(({ id }) => ({
      where: `action ${id}`,
      what: 'nobody is visited against an express objection, so the service must ask for one: a question about objection-to-contact.',
    }))
}
