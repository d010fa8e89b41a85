// SPDX-License-Identifier: Apache-2.0
// The services that can be asked for, and their forms as far as the answers so far open them.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Answers, Said, Service } from '#src/consular/catalogue/index.ts'
import { holds, subjectsOf } from '#src/consular/catalogue/index.ts'
import type { FormPage } from '#src/consular/forms/index.ts'
import { checkAnswers, formOf } from '#src/consular/forms/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { plainDateAt } from '#src/standards/calendar/index.ts'
import { sayFor, wordingFor } from '../answer-errors.ts'
import { notFound } from '../floor/problem.ts'
import { addRoute } from '../route.ts'
import { answers, plainDate } from '../schemas/command.ts'
import { idText, said } from '../schemas/said.ts'
import { spoken } from '../spoken.ts'
import { placeOptions } from './place-options.ts'

const named = z.object({ id: z.string(), name: z.string() })
const common = { permission: 'public', tag: 'services' } as const
const ofService = z.object({ service: idText })

export function serviceRoutes(server: FastifyInstance, elshi: Elshi): void {
  const listed = z.object({
    id: z.string(),
    version: z.string(),
    name: z.string(),
    channels: z.array(z.string()),
    steps: z.array(named),
  })
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/services',
      summary: 'The services in force today',
      answer: z.object({ services: z.array(listed) }),
    },
    async (request) => {
      const say = sayFor(elshi, request)
      return {
        services: elshi.engine.catalogue.list().map(({ id, version, channels, steps }) => ({
          id,
          version,
          channels,
          name: say(`${id}.title`),
          steps: steps.map((step) => ({ id: step.id, name: say(`${id}.step.${step.id}`) })),
        })),
      }
    },
  )
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/services/:service',
      summary: 'The whole definition of a service, with the text keys of its words',
      params: ofService,
      answer: z.looseObject({ id: z.string(), version: z.string() }),
    },
    async ({ params }) => getService(elshi, params.service),
  )
  formRoutes(server, elshi)
}

function formRoutes(server: FastifyInstance, elshi: Elshi): void {
  const members = z.object({ min: z.int(), max: z.int() })
  addRoute(
    server,
    {
      ...common,
      method: 'GET',
      url: '/services/:service/form',
      summary: 'Which version a form must name, and how many people it may hold',
      params: ofService,
      query: z.strictObject({ on: plainDate.optional() }),
      answer: z.object({ service: z.object({ id: z.string(), version: z.string(), name: z.string() }), members }),
    },
    async (request) => {
      const { id, version, members: allowed } = getService(elshi, request.params.service, request.query.on)
      return { service: { id, version, name: sayFor(elshi, request)(`${id}.title`) }, members: allowed }
    },
  )
  const pages = z.array(
    z.looseObject({ id: z.string(), section: z.string(), subject: z.string(), title: said, visible: z.boolean() }),
  )
  const evidence = z.object({
    evidence: z.string(),
    subject: z.string(),
    by: z.enum(['sighted', 'uploaded', 'register']),
    required: z.boolean(),
    said,
  })
  addRoute(
    server,
    {
      ...common,
      method: 'POST',
      url: '/services/:service/check',
      limit: 'check',
      summary: 'Which questions are asked after these answers, what is wrong with them, and which evidence is needed',
      params: ofService,
      body: z.strictObject({
        answers,
        members: z.int().min(0).max(100).default(0),
        language: z.string().max(3).optional(),
        /** The day on which the application came, if it came on paper before today: the version of that day asks. */
        on: plainDate.optional(),
        /** The version under which a case was lodged; without it, the one in force today. */
        digest: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .optional(),
      }),
      answer: z.object({
        pages,
        problems: z.array(z.object({ path: z.string(), message: z.string() })),
        evidence: z.array(evidence),
      }),
    },
    async (request) => {
      const { body, params } = request
      const language = elshi.languages.find((one) => one === body.language) ?? request.language
      return checkedForm(elshi, serviceFor(elshi, params.service, body), body, {
        language,
        visitor: request.visitor,
      })
    },
  )
}

function checkedForm(
  elshi: Elshi,
  service: Service,
  given: { readonly answers: Answers; readonly members: number; readonly on?: PlainDate | undefined },
  reader: Pick<FastifyRequest, 'language' | 'visitor'>,
) {
  const { language } = reader
  const wording = wordingFor(elshi, reader)
  const today = given.on ?? plainDateAt(elshi.engine.clock.now(), 'UTC')
  const context = { today, checks: elshi.engine.checks }
  const subjects = subjectsOf(Math.min(given.members, service.members.max))
  const all = Object.fromEntries(subjects.map((subject) => [subject, given.answers[subject] ?? {}]))
  const checked = checkAnswers(service, all, context)
  const withPlaces = (page: FormPage) => ({
    ...page,
    fields: page.fields.map((field) => {
      const options = placeOptions(elshi, field, { answers: all, language })
      return options ? { ...field, options } : field
    }),
  })
  const hasHint = (key: string) => elshi.texts.has(language, key)
  return {
    pages: spoken(
      formOf(service, all, context).map((page) => withoutMissingHints(withPlaces(page), hasHint)),
      wording,
    ),
    problems: Object.entries(checked.problems).map(([path, { text, details }]) => ({
      path,
      message: wording.say(text, details),
    })),
    evidence: spoken(evidenceFor(service, { answers: checked.answers, subjects, today }), wording),
  }
}

function withoutMissingHints<Field extends { readonly hint: Said }>(
  page: Omit<FormPage, 'fields'> & { readonly fields: readonly Field[] },
  hasHint: (key: string) => boolean,
) {
  return {
    ...page,
    fields: page.fields.map(({ hint, ...field }) => (hasHint(hint.text) ? { ...field, hint } : field)),
  }
}

function evidenceFor(
  service: Service,
  {
    answers: given,
    subjects,
    today,
  }: { answers: Answers; subjects: readonly string[]; today: ReturnType<typeof plainDateAt> },
) {
  return service.evidence.flatMap(({ id, by, required, repeats, when }) =>
    subjects
      // What is not kept for each person is asked of the applicant alone.
      .filter((subject) => repeats !== undefined || subject === 'applicant')
      .filter((subject) => !when || holds(when, { answers: given, subject, today, members: subjects.length - 1 }))
      .map((subject) => ({ evidence: id, subject, by, required, said: { text: `${service.id}.evidence.${id}` } })),
  )
}

type WhichVersion = { readonly digest?: string | undefined; readonly on?: PlainDate | undefined }

function serviceFor(elshi: Elshi, id: string, { digest, on }: WhichVersion): Service {
  if (digest === undefined) return getService(elshi, id, on)
  const found = elshi.engine.catalogue.byDigest(digest)
  if (found?.id !== id) throw notFound()
  return found
}

function getService(elshi: Elshi, id: string, on?: PlainDate): Service {
  const found = elshi.engine.catalogue.current(id, on ?? plainDateAt(elshi.engine.clock.now(), 'UTC'))
  if (!found) throw notFound()
  return found
}
