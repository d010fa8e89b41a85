// SPDX-License-Identifier: Apache-2.0
/** Numbers by which people and papers are told apart, and addresses that mail is sent to. */

/** The number of a passport or identity card, in the form in which it is kept. */
export { readDocumentNumber } from './document-number.ts'
/** The individual identification number of Kazakhstan. */
export {
  checkDigit as iinCheckDigit,
  describeIinDoubt,
  describeIinProblem,
  type Iin,
  type IinDoubt,
  type IinProblem,
  readIin,
} from './kz-iin.ts'
/** Whether mail could be sent there. */
export { isMailAddress } from './mail-address.ts'
