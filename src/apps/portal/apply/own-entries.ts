// SPDX-License-Identifier: Apache-2.0
// Whoever asks to be taken off a register may stand in it by a case of their own: what that case says need not be typed again.
import type { FastifyRequest } from 'fastify'
import type { CaseFile } from '#src/consular/cases/index.ts'
import { ownCases, readCase } from '#src/consular/cases/index.ts'
import type { Said, Service } from '#src/consular/catalogue/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Portal } from '../portal.ts'

/** An entry in force, as its case tells it to the applicant, and the answers of theirs that another service asks again. */
export type OwnEntry = {
  readonly reference: string
  readonly post: string
  readonly kind?: Said
  readonly since?: PlainDate
  readonly answers: Readonly<Record<string, unknown>>
}

const MOST = 20

/** The entries of whoever is signed in by e-mail, in the register that this service takes people out of. */
export async function ownEntries(
  { elshi: { engine } }: Portal,
  { visitor }: Pick<FastifyRequest, 'visitor'>,
  service: Service,
): Promise<readonly OwnEntry[]> {
  const register = engine.registers?.find(({ leaves }) => leaves.service === service.id)
  const enters = engine.catalogue.list().find(({ id }) => id === register?.enters.service)
  if (!register || !enters || !visitor.session?.applicant) return []
  const keys = await ownCases.listCases(engine, visitor.actor, { skip: 0, limit: MOST, granted: enters.id })
  // In turn: whoever has many takes no more connections than anybody else. What is not of this service is read by nobody.
  const files: (CaseFile | undefined)[] = []
  for (const key of keys) files.push(await readCase(engine, visitor.actor, key))
  return files
    .filter((file) => file !== undefined)
    .filter((file) => file.service.id === enters.id && !file.readUnder && isInForce(file))
    .map((file): OwnEntry => {
      const given = file.sections.flatMap(({ subject, answers }) => (subject === 'applicant' ? answers : []))
      const kind = given.find(({ question }) => question === register.enters.kindFrom)
      const chosen = kind?.shown ? kind.chosen?.[0] : undefined
      const since = file.documents.at(-1)?.issuedOn
      return {
        reference: file.reference,
        post: file.handlingPost,
        ...(chosen && { kind: chosen }),
        ...(since !== undefined && { since }),
        answers: asked(service, enters, (question) => {
          const answer = given.find((one) => one.question === question)
          return answer?.shown ? answer.value : undefined
        }),
      }
    })
}

function isInForce({ step, findings }: CaseFile): boolean {
  return step.final === 'granted' && !findings.some(({ id }) => id === 'entry-ended')
}

/** Who somebody is, asked by both services: name, birth, and numbers of one scheme. */
function asked(
  service: Service,
  enters: Service,
  answerTo: (question: string) => unknown,
): Readonly<Record<string, unknown>> {
  const [to, from] = [service, enters].map((one) =>
    one.sections.flatMap((section) => (section.repeats ? [] : section.questions)),
  )
  const numbers = to?.flatMap((question) => {
    if (question.kind !== 'identifier') return []
    const same = from?.find((one) => one.kind === 'identifier' && one.scheme === question.scheme)
    return same ? [[question.id, same.id] as const] : []
  })
  const { nameFrom, bornFrom } = service
  const birth = bornFrom !== undefined && enters.bornFrom !== undefined ? [[bornFrom, enters.bornFrom] as const] : []
  return Object.fromEntries(
    [[nameFrom, enters.nameFrom] as const, ...birth, ...(numbers ?? [])].flatMap(([question, its]) => {
      const answer = answerTo(its)
      return answer === undefined ? [] : [[question, answer] as const]
    }),
  )
}
