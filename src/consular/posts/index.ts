// SPDX-License-Identifier: Apache-2.0
/** Whether a post may take people's cases on a day. */
export { mayServe } from './capability.ts'
/** What is wrong with a state's network, before it is loaded. */
export { checkNetwork } from './check-network.ts'
/** A place, a service and a day, for which a post is sought. */
export type { Whereabouts } from './claims.ts'
/** Which post serves me? */
export { findPost, type Route } from './find-post.ts'
/** The clock, the hours and the working calendar of a post. */
export { calendarOfPost, isOpenAt, localTime, type Openness } from './opening-hours.ts'
/** The vocabulary in which a state describes its posts. */
export {
  type Capability,
  type Certainty,
  type District,
  getPost,
  type LifeEvent,
  type Network,
  type Post,
  type PostKind,
  type Region,
  regionsOf,
  statusOn,
} from './post.ts'
/** Facts with their sources, and names by language. */
export type { Names, PostFact, Source } from './source.ts'
