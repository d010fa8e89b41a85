// SPDX-License-Identifier: Apache-2.0
// The four numbers of citizens in a country as the desk is told them: side by side, never added.
import { z } from 'zod'
import type { Network } from '#src/consular/posts/index.ts'
import { presenceIn } from '#src/consular/posts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import type { Say } from '../errors.ts'

/** One of the four numbers: figures as somebody published them, or why there are none. Never a zero for what nobody knows. */
const presence = z.object({
  title: z.string(),
  figures: z.array(z.looseObject({ kind: z.string(), on: z.string() })),
  unknown: z.string().optional(),
})

export const fourNumbers = z.object({
  registered: presence,
  'self-declared': presence,
  'found-by-post': presence,
  estimated: presence,
})

export function presenceTold(
  { presence: published = [] }: Network,
  country: string,
  today: PlainDate,
  say: Say,
): z.infer<typeof fourNumbers> {
  const found = presenceIn(country, published, today)
  const told = (kind: keyof typeof found) => {
    const [title, figures] = [say(`posts.presence.${kind}`), [...found[kind]]]
    return figures.length > 0 ? { title, figures } : { title, figures, unknown: say('posts.presence.none') }
  }
  return {
    registered: told('registered'),
    'self-declared': told('self-declared'),
    'found-by-post': told('found-by-post'),
    estimated: told('estimated'),
  }
}
