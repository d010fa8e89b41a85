// SPDX-License-Identifier: Apache-2.0
import type { ToldSource } from './told.ts'

const found = (publisher: string, published: string | undefined, more: Partial<ToldSource> = {}): ToldSource => ({
  publisher,
  extent: 'excerpt',
  ...(published && { published }),
  ...more,
})

/** Where figures were published. */
export const STATISTICS: Readonly<Record<string, ToldSource>> = {
  'koreilbo-2017': found('Koryo Ilbo', '2017'),
  'asiatoday-2018-10-14': found('Asia Today', '2018-10-14', { language: 'ko' }),
  'inform-2023-koreans': found('Kazinform', '2023'),
  'trend-2023-06-04': found('Trend News Agency', '2023-06-04', { language: 'en' }),
  'menafn-trend-2023-09-01': found('MENAFN', '2023-09-01', { quotes: 'Trend News Agency', language: 'en' }),
  'newscentralasia-2023-01': found('News Central Asia', '2023-01', { language: 'en' }),
  'menafn-trend-2024-02': found('MENAFN', '2024-02', { quotes: 'Trend News Agency', language: 'en' }),
  'ajupress-2025-07-25': found('Aju Press', '2025-07-25', { language: 'en' }),
  'astanatimes-2025-07': found('The Astana Times', '2025-07', {
    quotes: 'the European Commission',
    title: 'On Schengen visas asked for in Kazakhstan in 2024',
    language: 'en',
  }),
  'kursiv-2025-06-11': found('Kursiv Media', '2025-06-11', { quotes: 'the European Commission' }),
  'qazinform-schengen': found('Kazinform', undefined, { title: 'On Schengen visas asked for in Kazakhstan' }),
  'mustafinmag-schengen': found('mustafinmag.kz', undefined, {
    title: 'On Schengen visas asked for in Kazakhstan in 2024',
    language: 'ru',
  }),
}
