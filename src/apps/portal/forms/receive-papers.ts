// SPDX-License-Identifier: Apache-2.0
// Several files in one sending. Each is judged by itself: one that is refused does not take the others with it.
import type { FastifyRequest } from 'fastify'
import { largestFile, Problem, tokenField } from '#src/apps/api/index.ts'
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Said } from '#src/consular/catalogue/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { CaseOfFile } from '#src/platform/files/index.ts'

/** A file that was taken in for a piece of evidence; `paper` is `subject/evidence`, the name of its field. */
export type TakenPaper = {
  readonly paper: string
  readonly file: string
  readonly name: string
  readonly state: 'clean' | 'error'
}

export type Received = {
  readonly fields: Readonly<Record<string, string>>
  readonly taken: readonly TakenPaper[]
  readonly mistakes: readonly { readonly paper: string; readonly said: Said }[]
}

const limits = { files: 20, fileSize: 5 * largestFile, fields: 40, parts: 60 }

/** Reads the form. Its token stands first, so that nothing of a forged sending is kept. */
export async function receivePapers(
  elshi: Elshi,
  request: FastifyRequest,
  { actor, allowed, of }: { readonly actor: Actor; readonly allowed: ReadonlySet<string>; readonly of?: CaseOfFile },
): Promise<Received> {
  if (!request.isMultipart()) throw new Problem(415, 'wrong-media-type')
  const fields: Record<string, string> = {}
  const taken: TakenPaper[] = []
  const mistakes: { paper: string; said: Said }[] = []
  for await (const part of partsOf(request)) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const { fieldname: paper, filename: name } = part
    const bytes = await gathered(part.file)
    // A field that nobody chose a file for is sent as well, empty and without a name.
    if (!name || !allowed.has(paper)) continue
    const outcome = await takeIn(elshi, actor, { bytes, name, of })
    if (outcome.ok) taken.push({ paper, name, ...outcome.value })
    else mistakes.push({ paper, said: { text: `error.file-${outcome.refusal}` } })
  }
  return { fields, taken, mistakes }
}

/** The parts of a form behind its token; a form without one ends here. */
export async function* partsOf(request: FastifyRequest) {
  let isTrusted = false
  for await (const part of request.parts({ limits })) {
    if (isTrusted) yield part
    else request.requireToken(part.type === 'field' && part.fieldname === tokenField ? part.value : undefined)
    isTrusted = true
  }
}

async function takeIn(
  { files }: Elshi,
  actor: Actor,
  {
    bytes,
    name,
    of,
  }: { readonly bytes: Buffer | undefined; readonly name: string; readonly of: CaseOfFile | undefined },
) {
  if (!bytes) return { ok: false, refusal: 'too-large' } as const
  const outcome = await files.receive(actor, { stream: once(bytes), declaredName: name, case: of })
  if (!outcome.ok) return outcome
  const { file, state } = outcome.value
  return { ok: true, value: { file, state: state === 'clean' ? 'clean' : 'error' } } as const
}

/** The whole file, or nothing when it is too large; read to its end either way, because the next part stands behind it. */
async function gathered(stream: AsyncIterable<Buffer>): Promise<Buffer | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    length += part.length
    if (length <= largestFile) parts.push(part)
  }
  return length <= largestFile ? Buffer.concat(parts) : undefined
}

async function* once(bytes: Buffer) {
  yield bytes
}
