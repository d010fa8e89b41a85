// SPDX-License-Identifier: Apache-2.0
/** States and organisations with which the home state has dealings. */
export { type Party, partyName } from './party.ts'
