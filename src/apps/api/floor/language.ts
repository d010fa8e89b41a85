// SPDX-License-Identifier: Apache-2.0

/** The language to answer in: the best of the caller's own list that the jurisdiction speaks, else its first. */
export function languageOf(header: string | undefined, spoken: readonly string[]): string {
  const wished = (header ?? '')
    .split(',', 20)
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters
        .find((parameter) => parameter.trim().startsWith('q='))
        ?.trim()
        .slice(2)
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  return wished.find(({ language }) => spoken.includes(language))?.language ?? spoken[0] ?? 'en'
}
