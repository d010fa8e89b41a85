// SPDX-License-Identifier: Apache-2.0
import type { QueueFilter } from '#src/consular/cases/index.ts'
import { usePosts, useServices, useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { usePostNames } from '../shell/post-names.ts'
import { stateOf } from './queue-states.ts'

/** On paper the list says whose it is, when it was printed and what it was narrowed to; on the screen the filters do. */
export function PrintedHead({ filter }: { filter: QueueFilter }) {
  const { say, sayMoment } = useSpeech()
  const postName = usePostNames()
  const services = useServices()
  const posts = usePosts()
  const officer = useSession().data?.officer
  const post = officer?.positions[0]?.post ?? ''
  const place = posts.data?.posts.find((one) => one.id === post)
  const service = services.data?.services.find((one) => one.id === filter.service)?.name ?? say('queue.service.all')
  const words = [
    postName(post),
    `${sayMoment(new Date().toISOString(), place?.timeZone)}${place ? ` (${place.town})` : ''}`,
    say(`queue.state.${stateOf(filter)}`),
    service,
    // Of a number of a paper the list says only that it was looked for: paper lies about.
    filter.identifier === undefined ? (filter.name ?? filter.reference) : say('queue.printed.identifier'),
    officer?.name,
  ]
  return <p className="print-only">{words.filter(Boolean).join(' · ')}</p>
}
