// SPDX-License-Identifier: Apache-2.0
/** Sets sheets of paper as PDF/A in a thread of its own. */
export { openPrinter, type Printer } from './printer.ts'
