// SPDX-License-Identifier: Apache-2.0
// Amounts in whole minor units (tiyn, cent, won), so that nothing is ever rounded without being asked for.
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { findCurrency, inLanguage } from './currencies.ts'

/** An amount: `minor` counts the smallest unit of the currency, 100 to the dollar, 1 to the won. */
export type Money = { readonly minor: bigint; readonly currency: string }

export type MoneyProblem = {
  readonly code: 'unknown-currency' | 'not-an-amount' | 'too-precise' | 'other-currency' | 'bad-ratio' | 'bad-rounding'
  readonly message: string
}

/** What to do with the part of a minor unit that a division leaves. There is no default: the law or the tariff says it. */
export type Rounding = (typeof ROUNDINGS)[number]

const ROUNDINGS = ['up', 'down', 'half-up', 'half-even'] as const

/** The amount that a text such as `40`, `12.50` or `-3.5` names; more decimals than the currency has are refused, not cut. */
export function readMoney(text: string, currency: string): Outcome<Money, MoneyProblem> {
  const found = findCurrency(currency)
  if (!found)
    return refuse({
      code: 'unknown-currency',
      message: `"${currency}" is no currency of ISO 4217; use a code such as KZT.`,
    })
  const match = typeof text === 'string' && /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/.exec(text)
  if (!match)
    return refuse({
      code: 'not-an-amount',
      message: `"${String(text).slice(0, 40)}" is no amount; write digits with a point before the decimals, such as 12.50.`,
    })
  const [, sign, whole = '', decimals = ''] = match
  if (decimals.length > found.decimals)
    return refuse({
      code: 'too-precise',
      message: `${text} ${currency} has ${decimals.length} ${decimals.length === 1 ? 'decimal' : 'decimals'}, and ${currency} has ${found.decimals || 'none'}; give the amount as it is paid.`,
    })
  const minor = BigInt(whole + decimals.padEnd(found.decimals, '0'))
  return accept({ minor: sign ? -minor : minor, currency })
}

/** The amount in digits with its decimals: `12.50`, and `40000` for a currency without. */
export function writeMoney({ minor, currency }: Money): string {
  const decimals = findCurrency(currency)?.decimals ?? 0
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  return `${minor < 0n ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`
}

/** The amount as a reader of a language writes it, with the currency’s sign or code. */
export function showMoney(money: Money, language: string): string {
  const decimals = findCurrency(money.currency)?.decimals ?? 0
  const options = {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'code',
    // CLDR shows some currencies without the decimals that ISO 4217 gives them, and would round.
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  } as const
  const format = inLanguage(language, () => new Intl.NumberFormat(language, options))
  return format.format(writeMoney(money) as unknown as number)
}

/** The sum of two amounts of one currency; amounts of two currencies have none. */
export function addMoney(one: Money, other: Money): Outcome<Money, MoneyProblem> {
  if (one.currency !== other.currency)
    return refuse({
      code: 'other-currency',
      message: `${one.currency} and ${other.currency} cannot be added; convert one by a dated rate first.`,
    })
  return accept({ minor: one.minor + other.minor, currency: one.currency })
}

/** The amount times a ratio of whole numbers, such as 50 of 100, rounded as the caller says. */
export function multiplyMoney(
  money: Money,
  by: { times: bigint; of: bigint },
  rounding: Rounding,
): Outcome<Money, MoneyProblem> {
  if (by.of <= 0n)
    return refuse({
      code: 'bad-ratio',
      message: `A ratio of ${by.times} to ${by.of} cannot be taken; the second number must be above 0.`,
    })
  if (!ROUNDINGS.includes(rounding))
    return refuse({
      code: 'bad-rounding',
      message: `How to round is ${rounding === undefined ? 'not said' : `"${String(rounding).slice(0, 40)}", which is not known`}; the law or the tariff says it: give one of ${ROUNDINGS.join(', ')}.`,
    })
  return accept({ minor: divide(money.minor * by.times, by.of, rounding), currency: money.currency })
}

/** Shares an amount by weights, to the last minor unit: the shares add up to the amount again. */
export function shareMoney(money: Money, weights: readonly bigint[]): Outcome<readonly Money[], MoneyProblem> {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total <= 0n || weights.some((weight) => weight < 0n))
    return refuse({
      code: 'bad-ratio',
      message: 'The weights of the shares must be whole numbers from 0, and one above it.',
    })
  const shares = weights.map((weight) => divide(money.minor * weight, total, 'down'))
  let rest = money.minor - shares.reduce((sum, share) => sum + share, 0n)
  const unit = rest < 0n ? -1n : 1n
  for (let index = 0; rest !== 0n; index = (index + 1) % shares.length)
    if ((weights[index] as bigint) > 0n) {
      shares[index] = (shares[index] as bigint) + unit
      rest -= unit
    }
  return accept(shares.map((minor) => ({ minor, currency: money.currency })))
}

/** `up` and `down` go away from zero and towards it. */
function divide(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const whole = dividend / divisor
  const rest = dividend % divisor
  if (rest === 0n) return whole
  const away = dividend < 0n ? whole - 1n : whole + 1n
  const twice = (rest < 0n ? -rest : rest) * 2n
  if (rounding === 'down') return whole
  if (rounding === 'up' || twice > divisor) return rounding === 'up' || twice > divisor ? away : whole
  if (twice < divisor) return whole
  return rounding === 'half-up' || whole % 2n !== 0n ? away : whole
}
