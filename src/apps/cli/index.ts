// SPDX-License-Identifier: Apache-2.0
/** The command line, which `bin/elshi.js` runs; others need only know what it would run. */

/** The program in few files, if it was made from the sources as they are. */
export { freshBundle } from './bundle.ts'
