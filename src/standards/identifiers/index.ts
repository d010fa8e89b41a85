// SPDX-License-Identifier: Apache-2.0
/** Addresses that mail is sent to. */

/** The individual identification number of Kazakhstan. */
export { checkDigit as iinCheckDigit, readIin } from './kz-iin.ts'
export { isMailAddress } from './mail-address.ts'
