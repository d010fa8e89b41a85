// SPDX-License-Identifier: Apache-2.0
/** Who asks. */
export type { Asker } from './asker.ts'
/** Who may do what, in which compartment. */
export { may } from './permissions.ts'
