// SPDX-License-Identifier: Apache-2.0
import type { Answers, Question, Said, Service } from '#src/consular/catalogue/index.ts'
import { checkAnswers } from '#src/consular/forms/index.ts'
import type { CaseEventDraft } from '#src/consular/history/index.ts'
import { asksAsParty, may } from '#src/consular/permissions/index.ts'
import { canonicalText } from '#src/consular/proof/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { answerFacts, refOf } from './answer-facts.ts'
import type { LodgeCommand } from './command.ts'
import type { Decided, LodgingContext, Refusal } from './decision.ts'
import { lodgingDay } from './occurred-on.ts'
import { neededPieces, possiblePieces } from './pieces.ts'
import { because } from './refusals.ts'
import { notLodgedUnder } from './represented.ts'
import { signersOf } from './signers.ts'

/** Whether a case begins, and with which events. */
export function decideLodging(command: LodgeCommand, context: LodgingContext): Decided {
  const day = lodgingDay(command.occurredOn, context)
  if (!day.ok) return day
  const refusal =
    mayNotLodge(command, context, day.value) ??
    notLodgedUnder(context.service.id, { asker: context.asker, today: day.value })
  if (refusal) return refuse(refusal)
  const { checks, service } = context
  const { answers, problems } = checkAnswers(service, command.answers, { today: day.value, checks })
  if (Object.keys(problems).length > 0) return refuse(because('answers-incomplete', { fields: problems }))
  return begin(command, context, { answers, day: day.value })
}

function mayNotLodge(
  { channel, post, serviceVersion }: LodgeCommand,
  context: LodgingContext,
  day: PlainDate,
): Refusal | undefined {
  const { service, asker, postMayServe } = context
  if (!may(asker, 'lodge', service)) return because('not-permitted')
  if (!service.channels.includes(channel) || asksAsParty(asker) !== (channel === 'portal'))
    return because('wrong-channel')
  if (!postMayServe(post, service.id, day)) return because('post-may-not-serve')
  if (serviceVersion === service.version) return undefined
  const fields = context.answered ? changedQuestions(context.answered, service) : {}
  return because('service-has-changed', { details: { version: service.version }, fields })
}

function begin(
  command: LodgeCommand,
  context: LodgingContext,
  { answers, day }: { readonly answers: Answers; readonly day: PlainDate },
): Decided {
  const { service, digest, districtOf } = context
  const members = Object.keys(answers).length - 1
  const given = { answers, today: day, members }
  const possible = possiblePieces(service, given)
  const isExpected = (file: LodgeCommand['files'][number]) =>
    possible.some(
      ({ evidence, subject, definition }) =>
        definition.by === 'uploaded' && evidence === file.evidence && subject === file.subject,
    )
  if (!command.files.every(isExpected)) return refuse(because('evidence-not-expected'))
  const signers = signersOf(service, given)
  const facts = answerFacts(service, answers)
  const lodged: CaseEventDraft = {
    kind: 'case-lodged',
    data: {
      service: service.id,
      serviceVersion: service.version,
      serviceDigest: digest,
      compartment: service.compartment,
      handlingPost: command.post,
      district: districtOf?.(command.post, service.id, answers, day) ?? 'not-known',
      channel: command.channel,
      language: command.language,
      members,
      step: signers.length === 0 ? stepWithoutSigners(service) : service.firstStep,
      facts: facts.map(refOf),
      needed: neededPieces(service, given),
    },
  }
  const received = command.files.map(
    ({ evidence, subject, file }): CaseEventDraft => ({ kind: 'evidence-received', data: { evidence, subject, file } }),
  )
  const requested = signers.map((signer): CaseEventDraft => ({ kind: 'co-signature-requested', data: { signer } }))
  return accept({ occurredOn: day, events: [lodged, ...received, ...requested], facts })
}

/** A step that waits for signatures is passed when nobody has to sign. */
function stepWithoutSigners({ steps, firstStep }: Service): string {
  const first = steps.find(({ id }) => id === firstStep)
  return first?.holder === 'co-signer' ? (first.whenComplete ?? firstStep) : firstStep
}

/** What is asked now and was not asked so before, and what is no longer asked; by `applicant/question`. */
function changedQuestions(before: Service, now: Service): Readonly<Record<string, Said>> {
  const [old, fresh] = [questionsOf(before), questionsOf(now)]
  const changes: [string, Said][] = []
  for (const [id, question] of fresh) {
    const was = old.get(id)
    if (was === undefined) changes.push([`applicant/${id}`, { text: 'form.question-new' }])
    else if (canonicalText(was) !== canonicalText(question))
      changes.push([`applicant/${id}`, { text: 'form.question-changed' }])
  }
  for (const id of old.keys()) if (!fresh.has(id)) changes.push([`applicant/${id}`, { text: 'form.question-gone' }])
  return Object.fromEntries(changes)
}

function questionsOf({ sections }: Service): ReadonlyMap<string, Question> {
  return new Map(sections.flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)))
}
