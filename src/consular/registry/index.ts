// SPDX-License-Identifier: Apache-2.0
/** The four numbers of citizens in a country, never added up. */
export { PRESENCE_KINDS, type Presence, type PresenceFigure, presenceIn } from './presence.ts'
