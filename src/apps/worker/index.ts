// SPDX-License-Identifier: Apache-2.0
/** Work that nobody waits for at a screen: inside `start`, or as a program of its own. */
export { startWork, type Work } from './start-work.ts'
