// SPDX-License-Identifier: Apache-2.0
import { isPlainDate } from '#src/standards/calendar/index.ts'
import { checkNever } from './check-never.ts'
import { checkQuestions } from './check-questions.ts'
import { checkSteps } from './check-steps.ts'
import type { Problem } from './problem.ts'
import { checkIds } from './problem.ts'
import { compartments } from './role.ts'
import type { Provision, Service, Sourced, TimeLimit } from './service.ts'

/** What the checks need of the texts. */
export type Texts = { readonly has: (language: string, key: string) => boolean }

/** Every mistake in a service's definition and texts; an empty list means that the engine can run it. */
export function checkService(service: Service, texts: Texts, languages: readonly string[]): Problem[] {
  const checks = [checkHead, checkSources, checkQuestions, checkSteps, checkNever]
  const problems = checks.flatMap((check) => check(service))
  for (const key of textKeysOf(service))
    for (const language of languages)
      if (!texts.has(language, key))
        problems.push({
          where: `text ${key}`,
          what: `it is missing in ${language}; add it to the texts of the service.`,
        })
  return problems.map(({ where, what }) => ({ where: `${service.id} ${service.version}, ${where}`, what }))
}

/** Every text that the service needs in every language. A hint of a question is optional. */
export function textKeysOf(service: Service): string[] {
  const { sections, steps, evidence, grounds, documents } = service
  const actions = steps.flatMap((step) => step.actions)
  const keys = [
    ...['title', 'summary', 'who', 'next'],
    ...sections.map(({ id }) => `section.${id}`),
    ...sections.flatMap(({ questions }) =>
      questions.flatMap((question) => [
        `question.${question.id}`,
        ...('options' in question ? question.options.map((option) => `option.${question.id}.${option}`) : []),
      ]),
    ),
    ...evidence.flatMap(({ id }) => [`evidence.${id}`, `evidence.${id}.why`]),
    ...steps.map(({ id }) => `step.${id}`),
    ...actions.map(({ id }) => `action.${id}`),
    ...grounds.map(({ id }) => `ground.${id}`),
    ...documents.map(({ id }) => `document.${id}`),
    ...actions.flatMap((action) => (action.does === 'refer' ? [`authority.${action.authority}`] : [])),
  ]
  const own = [...new Set(keys)].map((key) => `${service.id}.${key}`)
  return [...own, ...sourcedIn(service).flatMap(({ value }) => (value.known ? [] : [value.reason]))]
}

function checkHead(service: Service): Problem[] {
  const { id, version, from, compartment, channels, members } = service
  const problems = [
    ...checkIds('id', [id]),
    ...checkIds(
      'evidence',
      service.evidence.map((one) => one.id),
    ),
    ...checkIds(
      'grounds',
      service.grounds.map((one) => one.id),
    ),
    ...checkIds(
      'documents',
      service.documents.map((one) => one.id),
    ),
  ]
  const add = (where: string, what: string) => problems.push({ where, what })
  if (!/^[0-9A-Za-z][0-9A-Za-z.-]{0,31}$/.test(version))
    add('version', `"${version}" is not a version; write something like 1 or 2026.2.`)
  if (!isPlainDate(from)) add('from', `"${from}" is not a day; write the first day on which it may be lodged.`)
  if (!compartments.includes(compartment))
    add('compartment', `${compartment} is not a compartment; choose ${compartments.join(', ')}.`)
  if (channels.length === 0) add('channels', 'nobody can lodge it; name portal, window or both.')
  const isRange = Number.isInteger(members.min) && members.min >= 0 && members.max >= members.min && members.max <= 99
  if (!isRange) add('members', 'the numbers of members must be whole, from 0 to 99, the lesser first.')
  for (const { id, code } of service.documents)
    if (!/^[A-Z]{2,4}$/.test(code))
      add(`document ${id}`, `"${code}" is no code for a number; write two to four capitals, such as RN.`)
  for (const one of service.evidence)
    if (one.repeats && members.max === 0)
      add(`evidence ${one.id}`, 'it repeats for each member, but the service has no members.')
  problems.push(...checkUse(service))
  return problems
}

/** What is defined is used; what nobody uses was forgotten somewhere. */
function checkUse({ grounds, documents, steps }: Service): Problem[] {
  const actions = steps.flatMap((step) => step.actions)
  const unused = (what: string) => ({ where: what, what: 'no action uses it; use it or remove it.' })
  return [
    ...grounds
      .filter(({ id }) => !actions.some((action) => action.grounds?.includes(id)))
      .map(({ id }) => unused(`ground ${id}`)),
    ...documents
      .filter(({ id }) => !actions.some((action) => action.does === 'issue' && action.document === id))
      .map(({ id }) => unused(`document ${id}`)),
  ]
}

type Place = { readonly where: string; readonly value: Sourced<unknown> }

function sourcedIn(service: Service): Place[] {
  return [
    { where: 'fee', value: service.fee },
    { where: 'timeLimit', value: service.timeLimit },
    { where: 'retention', value: service.retention },
    ...service.grounds.flatMap(({ id, appealable }) =>
      appealable ? [{ where: `ground ${id}`, value: appealable }] : [],
    ),
    ...service.documents.flatMap(({ id, valid }) => (valid ? [{ where: `document ${id}`, value: valid }] : [])),
    ...referralsIn(service).map(({ id, replyWithin }) => ({ where: `action ${id}`, value: replyWithin })),
  ]
}

function referralsIn({ steps }: Service) {
  return steps.flatMap(({ actions }) => actions.flatMap((action) => (action.does === 'refer' ? [action] : [])))
}

/** Nothing is law without a source; nothing is unknown without a reason. */
function checkSources(service: Service): Problem[] {
  const provisions: (readonly [string, Provision])[] = [
    ...service.legalBasis.map((one) => ['legalBasis', one] as const),
    ...(service.secondOpenCase ? [['secondOpenCase', service.secondOpenCase.provision] as const] : []),
    ...service.grounds.map(({ id, provision }) => [`ground ${id}`, provision] as const),
    ...service.evidence.flatMap((one) => (one.by === 'uploaded' ? [[`evidence ${one.id}`, one.ground] as const] : [])),
    ...referralsIn(service).map(({ id, basis }) => [`action ${id}`, basis] as const),
    ...sourcedIn(service).flatMap(({ where, value }) => (value.known ? [[where, value.provision] as const] : [])),
  ]
  const problems = provisions
    .filter(([, { instrument, source }]) => instrument.trim() === '' || source.trim() === '')
    .map(([where]) => ({ where, what: 'its provision lacks an instrument or a source; without them it is not known.' }))
  if (service.legalBasis.length === 0)
    problems.push({ where: 'legalBasis', what: 'a service needs at least one provision that founds it.' })
  for (const { where, value } of sourcedIn(service)) {
    if (!value.known && value.reason.trim() === '')
      problems.push({ where, what: 'it is not known, so it needs the key of the reason.' })
    if (
      value.known &&
      isTimeLimit(value.value) &&
      !(Number.isInteger(value.value.count) && value.value.count >= 1 && value.value.count <= 3650)
    )
      problems.push({ where, what: `${value.value.count} is not a term; give a whole number from 1 to 3650.` })
  }
  return problems
}

function isTimeLimit(value: unknown): value is TimeLimit {
  return typeof value === 'object' && value !== null && 'unit' in value && 'count' in value
}
