// SPDX-License-Identifier: Apache-2.0
// Mistakes in the questions of a service and in the conditions that read their answers.
import type { Condition } from './condition.ts'
import type { Problem } from './problem.ts'
import { checkIds } from './problem.ts'
import type { Question } from './question.ts'
import type { Service } from './service.ts'

type Known = ReadonlyMap<string, Question>

export function checkQuestions(service: Service): Problem[] {
  const { sections, members } = service
  const problems = [
    ...checkIds(
      'sections',
      sections.map(({ id }) => id),
    ),
    ...checkIds(
      'questions',
      sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
    ),
  ]
  const known = new Map<string, Question>()
  for (const section of sections) {
    const at = `section ${section.id}`
    if (section.questions.length === 0)
      problems.push({ where: at, what: 'it asks nothing; give it a question or remove it.' })
    if (section.repeats && members.max === 0)
      problems.push({
        where: at,
        what: 'it repeats for each member, but the service has no members; let members.max be at least 1.',
      })
    problems.push(...checkCondition(at, section.when, known))
    for (const question of section.questions) {
      problems.push(...checkQuestion(question, known))
      known.set(question.id, question)
    }
  }
  return [
    ...problems,
    ...checkName(service),
    ...checkBorn(service),
    ...checkTells(service),
    ...checkSecond(service),
    ...checkUses(service, known),
  ]
}

/** Whether two people are one is told by a number that every applicant has, never by a name. */
function checkSecond({ secondOpenCase, sections }: Service): Problem[] {
  if (!secondOpenCase) return []
  const where = 'secondOpenCase'
  const asked = sections.filter(({ repeats }) => !repeats).flatMap(({ questions }) => questions)
  const wrong = secondOpenCase.sameBy.filter((id) => !asked.some((one) => one.id === id && one.kind === 'identifier'))
  const none =
    secondOpenCase.sameBy.length === 0 ? [{ where, what: 'it names no question; name one for a number.' }] : []
  return [
    ...none,
    ...wrong.map((id) => ({ where, what: `${id} is no question for a number of the applicant; name one that is.` })),
  ]
}

function checkQuestion(question: Question, known: Known): Problem[] {
  const where = `question ${question.id}`
  const problems = checkCondition(where, question.when, known)
  if (question.kind === 'choice' || question.kind === 'choices') {
    problems.push(...checkIds(where, question.options))
    if (question.options.length === 0) problems.push({ where, what: 'it has no options; list at least one.' })
  }
  if (question.kind === 'region' && known.get(question.countryFrom)?.kind !== 'country')
    problems.push({
      where,
      what: `its country comes from ${question.countryFrom}, which is not an earlier question for a country.`,
    })
  if (question.kind === 'whole-number' && (question.min ?? 0) > (question.max ?? Number.MAX_SAFE_INTEGER))
    problems.push({ where, what: 'its least number is above its greatest; exchange them.' })
  return problems
}

/** A condition reads earlier questions only, in a way that their kind allows. */
function checkCondition(where: string, condition: Condition | undefined, known: Known): Problem[] {
  if (condition === undefined || 'membersAreAtLeast' in condition) return []
  if ('not' in condition) return checkCondition(where, condition.not, known)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    return parts.flatMap((part) => checkCondition(where, part, known))
  }
  const question = known.get(condition.answer)
  if (!question)
    return [{ where, what: `its condition reads ${condition.answer}, which no earlier question asks; ask it before.` }]
  const expected = kindExpected(condition, question)
  return expected
    ? [{ where, what: `its condition compares ${condition.answer} with ${expected}, which can never hold.` }]
    : []
}

function kindExpected(
  condition: Exclude<
    Condition,
    { all: unknown } | { any: unknown } | { not: unknown } | { membersAreAtLeast: unknown }
  >,
  question: Question,
): string | undefined {
  if ('isAnswered' in condition) return undefined
  if ('is' in condition) return canBe(question, condition.is) ? undefined : JSON.stringify(condition.is)
  if ('isOneOf' in condition) {
    const strange = condition.isOneOf.find((value) => !canBe(question, value))
    return strange === undefined ? undefined : JSON.stringify(strange)
  }
  return question.kind === 'date' ? undefined : 'a day'
}

function canBe(question: Question, value: string | number | boolean): boolean {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return typeof value === 'string' && question.options.includes(value)
    case 'yes-no':
      return typeof value === 'boolean'
    case 'whole-number':
      return typeof value === 'number'
    case 'name':
      return false
    default:
      return typeof value === 'string'
  }
}

function checkName({ nameFrom, sections }: Service): Problem[] {
  const named = sections.filter(({ repeats }) => !repeats).flatMap(({ questions }) => questions)
  const question = named.find(({ id }) => id === nameFrom)
  if (question?.kind === 'name' && question.required && !question.when) return []
  return [
    {
      where: 'nameFrom',
      what: `${nameFrom} must be a required question for a name on a page of the applicant, without a condition.`,
    },
  ]
}

function checkBorn({ bornFrom, sections }: Service): Problem[] {
  const asked = sections.filter(({ repeats }) => !repeats).flatMap(({ questions }) => questions)
  if (bornFrom === undefined || asked.find(({ id }) => id === bornFrom)?.kind === 'date') return []
  return [{ where: 'bornFrom', what: `${bornFrom} must be a question for a day on a page of the applicant.` }]
}

/** Other parts of the service that read answers. */
/** A co-signer may be told who asks and how to reach them, never what is kept from most officers. */
function checkTells({ coSignature, sections }: Service): Problem[] {
  const asked = sections.filter(({ repeats }) => !repeats).flatMap(({ questions }) => questions)
  return (coSignature?.tells ?? []).flatMap((id) => {
    const question = asked.find((one) => one.id === id)
    if (question && question.class !== 'health' && question.class !== 'protection') return []
    const what = question ? `${id} is of the class ${question.class}` : `${id} is not asked of the applicant`
    return [{ where: 'coSignature', what: `it tells co-signers ${id}, but ${what}; take it off the list.` }]
  })
}

function checkUses({ evidence, documents, coSignature, steps, members }: Service, known: Known): Problem[] {
  const problems = evidence.flatMap(({ id, when }) => checkCondition(`evidence ${id}`, when, known))
  for (const { id, shows } of documents)
    for (const question of shows)
      if (!known.has(question))
        problems.push({ where: `document ${id}`, what: `it shows ${question}, which no question asks.` })
  for (const step of steps)
    for (const action of step.actions) problems.push(...checkCondition(`action ${action.id}`, action.when, known))
  if (!coSignature) return problems
  problems.push(...checkCondition('coSignature', coSignature.when, known))
  if (coSignature.who === 'each-adult-member') {
    if (known.get(coSignature.birthDateFrom)?.kind !== 'date')
      problems.push({ where: 'coSignature', what: `${coSignature.birthDateFrom} must be a question for a day.` })
    if (members.max === 0)
      problems.push({ where: 'coSignature', what: 'members sign, but the service has no members.' })
  }
  return problems
}
