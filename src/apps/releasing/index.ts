// SPDX-License-Identifier: Apache-2.0
/** What a partner would see, drawn up in every language: for the preview, the release and the paper. */
export { type Choice, choicesFor } from './choices.ts'
export { type Asked, drawUp } from './draw-up.ts'
/** Reads each thing once for a request. */
export { readingFor } from './reading.ts'
/** The languages in which it is drawn up. */
export { speakersOf } from './speakers.ts'
export { writePackage } from './write-package.ts'
