// SPDX-License-Identifier: Apache-2.0
/** Currencies of ISO 4217, of today and withdrawn. */
export { type Currency, currencyName, currencyStandingOn, findCurrency } from './currencies.ts'
/** Amounts in minor units, read, written and reckoned with; rounded only as the caller says. */
export {
  addMoney,
  type Money,
  type MoneyProblem,
  multiplyMoney,
  type Rounding,
  readMoney,
  shareMoney,
  showMoney,
  writeMoney,
} from './money.ts'
