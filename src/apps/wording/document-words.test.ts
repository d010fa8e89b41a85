// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { kazakhstan } from '#src/apps/compose/index.ts'
import { loadTexts } from '#src/platform/texts/index.ts'
import { courtesies, ministryIn } from '#src/relations/parties/index.ts'

const { ministries: MINISTRIES = [], partners: PARTNERS } = kazakhstan().between
const languages = ['kk', 'ru', 'en', 'ko']
const texts = await loadTexts([new URL('../../relations/parties/texts', import.meta.url).pathname])
const spoken = (party: string, language: string, to?: string) =>
  courtesies(
    {
      from: ministryIn(MINISTRIES, 'KZ', language),
      to: to ?? ministryIn(MINISTRIES, party, language).to,
      purpose: 'transmit',
    },
    (key, details) => texts.say(language, key, details),
  )

describe('a note of ours', () => {
  test.each([
    [
      'en',
      'The Ministry of Foreign Affairs of the Republic of Kazakhstan presents its compliments to the Ministry of Foreign Affairs of the Republic of Korea and has the honour to transmit herewith:',
    ],
    [
      'ru',
      'Министерство иностранных дел Республики Казахстан свидетельствует своё уважение Министерству иностранных дел Республики Корея и имеет честь направить в приложении:',
    ],
    [
      'kk',
      'Қазақстан Республикасының Сыртқы істер министрлігі Корея Республикасының Сыртқы істер министрлігіне өзінің зор ілтипатын білдіре отырып, мына құжаттарды қоса жолдауды өзіне мәртебе санайды:',
    ],
    ['ko', '카자흐스탄공화국 외교부는 대한민국 외교부에 경의를 표하며, 다음 문서를 첨부하여 송부하는 영광을 가집니다.'],
  ])('opens with the compliments of one ministry to the other, as is the custom: %s', (language, opening) => {
    expect(spoken('KR', language).opening).toBe(opening)
  })
  test('closes with the same names', () => {
    expect(spoken('US', 'ru').closing).toBe(
      'Министерство иностранных дел Республики Казахстан пользуется случаем, чтобы возобновить Государственному департаменту Соединённых Штатов Америки уверения в своём весьма высоком уважении.',
    )
  })
  test('names the ministry of every partner and the town in which it sits, in every language', () => {
    for (const { code } of [{ code: 'KZ' }, ...PARTNERS])
      for (const language of languages)
        expect(Object.values(ministryIn(MINISTRIES, code, language)), `${code} ${language}`).not.toContain('____')
  })
  test('leaves a gap for a ministry that nobody named', () => {
    expect(spoken('QQ', 'en').opening).toContain('presents its compliments to the ____ and')
  })
})
