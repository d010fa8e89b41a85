// SPDX-License-Identifier: Apache-2.0
/** The public's pages as a plugin of the one server. */
export { portalPlugin } from './plugin.ts'
