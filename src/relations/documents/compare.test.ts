// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import type { Words } from '#src/relations/telling/index.ts'
import { compareVersions } from './compare.ts'
import type { Paragraph } from './document.ts'

const paragraph = (texts: Words, more: Partial<Paragraph> = {}): Paragraph => ({
  id: 'one',
  form: 'numbered',
  texts,
  written: {},
  ...more,
})
const compare = (languages: readonly string[], ...paragraphs: readonly Paragraph[]) =>
  compareVersions({ languages, paragraphs })

describe('versions of one text', () => {
  test('match when they say the same days, amounts and articles in their own ways', () => {
    const texts = {
      en: 'On 30 January 2019 both sides reviewed Articles 5 and 6; 1,200 visas were issued (USD 3.2 billion).',
      ru: '30 января 2019 года стороны рассмотрели статьи 5 и 6; выдано 1 200 виз (3,2 млрд долл. США).',
      kk: '2019 жылғы 30 қаңтарда тараптар 5-бап пен 6-бапты қарады; 1 200 виза берілді (3,2 млрд АҚШ доллары).',
      ko: '2019년 1월 30일 양측은 제5조와 제6조를 검토하였다. 사증 1,200건 발급(32억 미국 달러).',
    }
    expect(compare(['en', 'ru', 'kk', 'ko'], paragraph(texts))).toEqual([])
  })
  test('that differ are told by paragraph, language and the very token', () => {
    const texts = { en: 'Until 31 December 2026, 5 people.', ko: '2026년 12월 30일까지 5명.' }
    expect(
      compare(['en', 'ko'], paragraph({ en: 'Title', ko: '제목' }, { id: 'title', form: 'title' }), paragraph(texts)),
    ).toEqual([
      {
        paragraph: 'one',
        number: 1,
        what: 'differs',
        language: 'ko',
        against: 'en',
        lacks: [{ kind: 'date', value: '2026-12-31', said: '31 December 2026' }],
        more: [{ kind: 'date', value: '2026-12-30', said: '2026년 12월 30일' }],
      },
    ])
  })
  test('count a token as often as it stands, and an item of a list that is missing in one of them', () => {
    expect(compare(['en', 'ru'], paragraph({ en: '5 and 5', ru: '5' }))).toMatchObject([
      { lacks: [{ value: '5' }], more: [] },
    ])
    expect(compare(['en', 'ru'], paragraph({ en: '(a) one\n(b) two', ru: 'а) раз' }))).toMatchObject([
      { lacks: [{ kind: 'list', value: '2' }] },
    ])
  })
  test('that are empty are not translated yet, which is no mismatch; nothing at all is not written yet', () => {
    expect(compare(['en', 'ko'], paragraph({ en: 'On 1 May 2026' }))).toEqual([
      { paragraph: 'one', number: 1, what: 'not-translated', language: 'ko' },
    ])
    expect(compare(['en', 'ko'], paragraph({ ko: '  ' }))).toMatchObject([{ what: 'not-written' }])
  })
  test('that an officer read and found alike are not complained about, and what is not translated still is', () => {
    const alike = { by: 'officer', on: '2026-11-23' as never, reason: 'Two stands in words.' }
    expect(compare(['en', 'ko'], paragraph({ en: 'two', ko: '2' }, { alike }))).toEqual([])
    expect(compare(['en', 'ko', 'kk'], paragraph({ en: 'two', ko: '2' }, { alike }))).toMatchObject([
      { what: 'not-translated', language: 'kk' },
    ])
  })
})
