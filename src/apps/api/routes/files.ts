// SPDX-License-Identifier: Apache-2.0
// Files: handed in before or after lodging, given out only when released, and always as a download.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Elshi } from '#src/apps/compose/index.ts'
import { atTheDesk, readCase } from '#src/consular/cases/index.ts'
import { reference } from '#src/consular/history/index.ts'
import { forbidden, notFound, Problem } from '../floor/problem.ts'
import { readUpload } from '../floor/upload.ts'
import { addRoute } from '../route.ts'
import { keyIn, ofCase, opened } from './cases.ts'

const received = z.object({
  file: z.uuid(),
  state: z.enum(['pending', 'clean', 'infected', 'refused', 'error']),
  type: z.string().nullable(),
  bytes: z.int(),
})

export function fileRoutes(server: FastifyInstance, elshi: Elshi): void {
  const common = { method: 'POST', limit: 'upload', upload: true, tag: 'cases', answer: received } as const
  addRoute(
    server,
    {
      ...common,
      url: '/files',
      permission: 'public',
      summary: 'Hand in a file before lodging; the form’s part is called file',
    },
    (request) => receive(elshi, request),
  )
  addRoute(
    server,
    {
      ...common,
      url: '/cases/:reference/files',
      permission: 'signed-in',
      summary: 'Hand in a file for a case; then send the command provide-evidence with its id',
      params: ofCase,
    },
    async (request) => {
      const key = keyIn(request.params)
      // Whoever does not see the case learns nothing of it by handing in files, and whoever may add none fills no disk.
      const seen = await readCase(elshi.engine, request.visitor.actor, key)
      if (!seen) throw notFound()
      if (!seen.actions.some((action) => action.do === 'provide-evidence')) throw forbidden()
      return receive(elshi, request, key)
    },
  )
  addRoute(
    server,
    {
      method: 'GET',
      url: '/cases/:reference/files/:file',
      permission: 'signed-in',
      tag: 'cases',
      summary: 'A released file of a case, as a download; the reading is on record before it leaves',
      params: ofCase.extend({ file: z.uuid() }),
      answer: 'file',
    },
    async ({ visitor, params }, reply) => {
      const key = keyIn(params)
      // What the case shows this reader, and nothing else that happens to lie with it or that they once handed in themselves.
      const shown = opened(await atTheDesk.openCase(elshi.engine, visitor.actor, key))
      const isShown = shown.evidence.some(({ file }) => file?.id === params.file)
      const found = isShown ? await elshi.files.read(visitor.actor, params.file) : undefined
      if (!found) throw notFound()
      if (!found.ok) throw found.refusal === 'not-found' ? notFound() : new Problem(409, 'file-not-released')
      const { content, kind, name } = found.value
      await elshi.engine.readLog.record({
        actor: visitor.actor,
        post: key.post,
        subjectKind: 'file',
        ids: [reference(key), params.file],
        fields: ['file'],
      })
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .type(kind ?? 'application/octet-stream')
        .send(content)
    },
  )
}

async function receive(elshi: Elshi, request: FastifyRequest, of?: ReturnType<typeof keyIn>) {
  const { name, stream } = await readUpload(request)
  const outcome = await elshi.files.receive(request.visitor.actor, { stream, declaredName: name, case: of })
  // What was not read of a refused upload is thrown away, so that the browser hears the answer.
  stream.resume()
  if (!outcome.ok) throw new Problem(outcome.refusal === 'too-large' ? 413 : 422, `file-${outcome.refusal}`)
  const { file, state, kind, bytes } = outcome.value
  return { file, state, type: kind, bytes }
}
