// SPDX-License-Identifier: Apache-2.0
/** Words that somebody may have meant by a typed one that is found nowhere: a letter off, another ending, another keyboard. */
export { beginningsOf, slipsOf } from './near-beginnings.ts'
export { comparable, nearest } from './nearest.ts'
