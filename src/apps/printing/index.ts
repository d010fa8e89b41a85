// SPDX-License-Identifier: Apache-2.0
/** A document that a case has issued, on paper. */
export { printIssued } from './print-issued.ts'
