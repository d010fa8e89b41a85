// SPDX-License-Identifier: Apache-2.0
import { usePosts, useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { usePostNames } from './post-names.ts'

/** On paper alone: whose it is, when it was printed, what else is to be said, and by whom. */
export function PrintedBy({ words = [] }: { words?: readonly (string | undefined)[] }) {
  const { sayMoment } = useSpeech()
  const postName = usePostNames()
  const posts = usePosts()
  const officer = useSession().data?.officer
  const post = officer?.positions[0]?.post ?? ''
  const place = posts.data?.posts.find((one) => one.id === post)
  const when = `${sayMoment(new Date().toISOString(), place?.timeZone)}${place ? ` (${place.town})` : ''}`
  return <p className="print-only">{[postName(post), when, ...words, officer?.name].filter(Boolean).join(' · ')}</p>
}
