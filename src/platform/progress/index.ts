// SPDX-License-Identifier: Apache-2.0
/** Shows how far long work is: a bar on a terminal, a line now and then elsewhere, or nothing. */
export { noProgress, type Progress, type Screen, type Stage, showProgress } from './progress.ts'
