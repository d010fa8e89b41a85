// SPDX-License-Identifier: Apache-2.0
// The holder of an account deletes it: confirmed on a page of its own, at once, and again after a restore.
import type { FastifyInstance } from 'fastify'
import { erasedAlone } from '#src/consular/cases/index.ts'
import { keepErasureLedger } from '#src/platform/backup/index.ts'
import { textOf } from '../follow/follow-routes.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import { deletedPage, deletePage } from './delete-page.ts'

export function deleteAccountRoutes(server: FastifyInstance, portal: Portal, language: string): void {
  const page = { path: '/account/delete', way: 'follow', personal: true } as const

  server.get('/account/delete', { config: { permission: 'public' } }, (request, reply) => {
    if (!request.visitor.session?.applicant) return reply.redirect(`/${language}/account`, 303)
    const reader = portal.reader(language)
    const main = deletePage(reader, { token: reply.formToken(), wrong: false })
    return sendPage(portal, reply, reader, { ...page, title: reader.say('portal.account.delete'), main })
  })

  server.post<{ Body: Record<string, unknown> }>(
    '/account/delete',
    { config: { permission: 'public' } },
    async (request, reply) => {
      const { session, actor } = request.visitor
      if (!session?.applicant) return reply.redirect(`/${language}/account`, 303)
      const reader = portal.reader(language)
      if (textOf(request.body.sure) !== 'yes') {
        const main = deletePage(reader, { token: reply.formToken(), wrong: true })
        const title = reader.say('portal.account.delete')
        return sendPage(portal, reply, reader, { ...page, title, wrong: true, status: 422, main })
      }
      const { engine, database, settings } = portal.elshi
      await erasedAlone.deleteOwnAccount(engine, actor)
      // The file outside the database knows it before the holder is told, so that no restore forgets it.
      await keepErasureLedger(database, settings.erasureLedger)
      const main = deletedPage(reader)
      return sendPage(portal, reply.endSession(), reader, {
        ...page,
        title: reader.say('portal.account.deleted'),
        main,
      })
    },
  )
}
