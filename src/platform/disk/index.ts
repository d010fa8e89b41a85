// SPDX-License-Identifier: Apache-2.0
/** A private folder, or one sentence why it cannot be made. */
export { makeFolder } from './make-folder.ts'
/** Private files that are there whole or not at all: made once under a free name, or put in place of another. */
export { createOnce, replaceWhole } from './whole-file.ts'
