// SPDX-License-Identifier: Apache-2.0
/** Whether a post may take people's cases on a day. */
export { mayServe } from './capability.ts'
/** What is wrong with a state's network, before it is loaded. */
export { checkNetwork } from './check-network.ts'
/** A map of one country with its posts, as SVG. */
export { drawCountry, type World } from './country-map.ts'
/** Whether a district covers a place. */
export { coverageOf } from './coverage.ts'
/** Which post serves me? */
export { findPost, type Route } from './find-post.ts'
/** The clock, the hours and the working calendar of a post, and whether a day of it stands in a published list. */
export { calendarOfPost, isHolidayPublished, isOpenAt, localTime } from './opening-hours.ts'
/** The vocabulary in which a state describes its posts. */
export {
  type District,
  getPost,
  type Network,
  type Post,
  type Region,
  regionsOf,
  statusOn,
} from './post.ts'
/** The four numbers of citizens in a country. */
export { type PresenceFigure, presenceIn } from './presence.ts'
/** What a town that somebody typed is called in each language. */
export { townCalled } from './recognise.ts'
/** Facts with their sources. */
export { inferredFrom, type PostFact, type Source } from './source.ts'
