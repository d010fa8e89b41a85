// SPDX-License-Identifier: Apache-2.0
/** The individual identification number of Kazakhstan. */
export { checkDigit as iinCheckDigit, readIin } from './kz-iin.ts'
