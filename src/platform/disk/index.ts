// SPDX-License-Identifier: Apache-2.0
/** Private files that are there whole or not at all: made once under a free name, or put in place of another. */
export { createOnce, replaceWhole } from './whole-file.ts'
