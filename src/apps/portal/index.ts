// SPDX-License-Identifier: Apache-2.0
/** The public's pages as a plugin of the one server. */
export { portalPlugin } from './plugin.ts'
/** The picture under the map of posts, for whoever writes it down. */
export { drawLand } from './posts/draw-land.ts'
