// SPDX-License-Identifier: Apache-2.0
import type { Post } from '#src/consular/posts/index.ts'
import { countryName } from '#src/standards/places/index.ts'

/** "In the town", as each language inflects it. */
export type InTown = { readonly kk: string; readonly ru: string; readonly en: string; readonly ko: string }

const KINDS: Readonly<Record<Post['kind'], { kk: string; ru: string; en: string; ko: string }>> = {
  embassy: { kk: 'Елшілік', ru: 'Посольство', en: 'Embassy', ko: '대사관' },
  'consulate-general': { kk: 'Бас консулдық', ru: 'Генеральное консульство', en: 'Consulate General', ko: '총영사관' },
  consulate: { kk: 'Консулдық', ru: 'Консульство', en: 'Consulate', ko: '영사관' },
  'honorary-consulate': {
    kk: 'Құрметті консулдық',
    ru: 'Почётное консульство',
    en: 'Honorary Consulate',
    ko: '명예영사관',
  },
  'permanent-mission': {
    kk: 'Тұрақты өкілдік',
    ru: 'Постоянное представительство',
    en: 'Permanent Mission',
    ko: '대표부',
  },
}

/** The short name by which people know a post. Korean names an embassy after the country, a consulate after the town. */
export function postNames(kind: Post['kind'], country: string, town: InTown): Post['names'] {
  const name = KINDS[kind]
  const host = country === 'KR' ? '한' : countryName(country, 'ko')
  return {
    kk: `${town.kk} ${name.kk}`,
    ru: `${name.ru} ${town.ru}`,
    en: `${name.en} in ${town.en}`,
    ko: `주${kind === 'embassy' ? host : town.ko} 카자흐스탄 ${name.ko}`,
  }
}
