// SPDX-License-Identifier: Apache-2.0
import { usePosts } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'

/** The name of a post by its code; `*` is the ministry itself. */
export function usePostNames(): (post: string) => string {
  const { say } = useSpeech()
  const posts = usePosts()
  return (id) => (id === '*' ? say('ministry') : (posts.data?.posts.find((post) => post.id === id)?.name ?? id))
}

/** A moment in the time of a post's town, which is named beside it; without a post in universal time, which is named too. */
export function usePostTime(): (instant: string, post?: string | null) => string {
  const { sayMoment } = useSpeech()
  const posts = usePosts()
  return (instant, id) => {
    const post = posts.data?.posts.find((one) => one.id === id)
    return post ? `${sayMoment(instant, post.timeZone)} (${post.town})` : `${sayMoment(instant, 'UTC')} (UTC)`
  }
}
