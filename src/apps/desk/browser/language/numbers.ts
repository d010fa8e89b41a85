// SPDX-License-Identifier: Apache-2.0
const THIN_SPACE = '\u202f'

/** A number with thin spaces between its thousands, whatever the language. */
export function numberIn(language: string, number: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(language, options)
    .formatToParts(number)
    .map(({ type, value }) => (type === 'group' ? THIN_SPACE : value))
    .join('')
}

/** The same for the numbers inside of messages. */
export const thinlySpaced = (locales: string | readonly string[] | undefined, options?: Intl.NumberFormatOptions) => {
  const language = [locales ?? []].flat()[0] ?? 'en'
  const format = new Intl.NumberFormat(language, options)
  // What formats is an accessor, which cannot be assigned.
  return Object.defineProperty(format, 'format', { value: (number: number) => numberIn(language, number, options) })
}
