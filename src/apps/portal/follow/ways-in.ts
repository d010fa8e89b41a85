// SPDX-License-Identifier: Apache-2.0
// The two ways in to a case, by slip and by e-mail. Whoever was signed out while writing is given back what they wrote.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { addressPage } from '../account/sign-in-pages.ts'
import type { Kept } from '../forms/kept-words.ts'
import { wordsIn } from '../forms/kept-words.ts'
import type { Lost } from '../forms/lost-papers.ts'
import { lostIn } from '../forms/lost-papers.ts'
import type { Portal } from '../portal.ts'
import { sendPage } from '../portal.ts'
import type { Reader } from '../reader.ts'
import type { EnterInput } from './enter-page.ts'
import { enterPage } from './enter-page.ts'

export function showEntrance(
  portal: Portal,
  reply: FastifyReply,
  reader: Reader,
  { reference: typed, wrong, kept, lost }: Omit<EnterInput, 'token'>,
): FastifyReply {
  return sendPage(portal, reply, reader, {
    title: reader.say(titleOf('portal.follow.title', kept, lost)),
    path: '/follow',
    way: 'follow',
    personal: true,
    ...(wrong && { wrong, status: 422 }),
    ...((kept || lost?.names) && { wrong: true, status: 403 }),
    main: enterPage(reader, { token: reply.formToken(), reference: typed, wrong, kept, lost }),
  })
}

function titleOf(title: string, kept: Kept | undefined, lost: Lost | undefined): string {
  if (kept) return 'portal.kept.title'
  return lost?.names ? 'portal.lost.title' : title
}

/**
 * Nobody is signed in any more: a page that was asked for leads to the way in, what was written comes back there, and which files
 * were chosen is told.
 */
export async function sendToEntrance(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { language, way }: { readonly language: string; readonly way: 'follow' | 'account' },
): Promise<void> {
  const words = wordsIn(request.body)
  const kept: Kept | undefined = words === undefined ? undefined : { words, because: 'portal.kept.signed-out' }
  const lost = await lostIn(request)
  if (kept === undefined && lost === undefined) {
    reply.redirect(`/${language}/${way}`, 303)
    return
  }
  const reader = portal.reader(language)
  if (way === 'follow') {
    showEntrance(portal, reply, reader, { reference: '', wrong: false, kept, lost })
    return
  }
  sendPage(portal, reply, reader, {
    title: reader.say(titleOf('portal.account.sign-in.title', kept, lost)),
    path: '/account',
    way: 'follow',
    personal: true,
    wrong: true,
    status: 403,
    main: addressPage(reader, { token: reply.formToken(), address: '', wrong: false, kept, lost }),
  })
}
