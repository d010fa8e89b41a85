// SPDX-License-Identifier: Apache-2.0
/** Reads the settings out of an environment, or throws one sentence that names the variable. */

/** What an installation was told. */
export type { Settings } from './settings.ts'
export { readSettings } from './settings.ts'
