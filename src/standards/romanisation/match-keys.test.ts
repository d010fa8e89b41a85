// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PROFILES, transliterate } from '#src/standards/travel-documents/index.ts'
import { couldBeOne, matchKey, matchKeys } from './index.ts'

const kazakhNames =
  `Ахметов Әлиев Әбілқасымов Ерлан Есенов Бауыржан Ғалымжан Ғабит Дәурен Досмұхамедов Жәнібек Жұмабаев Зейнеп Игілік
  Қайрат Қасымжомарт Құдайберген Мұхтар Нұрсұлтан Оңғарбаев Өмірзақ Өтебас Рүстем Сәрсенбаев Төлеген Тұңғышбай Уәлиханов Үміт Хамит
  Шоқан Шыңғыс Ысқақ Іңкәр Айгүл Айгерім Мәншүк Юлия Яхия Баян Мөңке Гүлмира Ләззат`.split(/\s+/)

type Table = Readonly<Record<string, string>>
const table = (rows: string): Table =>
  Object.fromEntries(rows.split(' ').map((row) => row.split('=') as [string, string]))
const shared = 'а=a б=b в=v г=g д=d е=e з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t ф=f һ=h'
/** As published: BGN/PCGN 1979, ICS-630-01 annex Q; the alphabet of 2021 for the letters that Kazakh words have. */
const systems: Readonly<Record<string, Table>> = {
  'BGN/PCGN 1979': table(
    `${shared} ә=ä ғ=gh ж=zh и=ī й=y қ=q ң=ng ө=ö у=ū ұ=u ү=ü х=kh ц=ts ч=ch ш=sh щ=shch ы=y і=i э=ė ю=yu я=ya ь=’ ъ=”`,
  ),
  'ICS-630-01': table(
    `${shared} ә=a ғ=gh ж=zh и=i й=y қ=q ң=ng ө=o у=u ұ=u ү=u х=kh ц=ts ч=ch ш=sh щ=shch ы=y і=i э=e ю=yu я=ya`,
  ),
  'the alphabet of 2021': table(`${shared} ә=ä ғ=ğ ж=j и=i й=i қ=q ң=ñ ө=ö у=u ұ=ū ү=ü х=h ш=ş ы=y і=ı э=e ю=iu я=ia`),
  'letters by way of Russian': table('ә=а ғ=г қ=к ң=н ө=о ұ=у ү=у һ=х і=и'),
}
const by = (letters: Table, name: string) => [...name.toLowerCase()].map((letter) => letters[letter] ?? letter).join('')

describe('one Kazakh name, spelled by', () => {
  test.each(Object.entries(systems))('%s, meets its original letters', (_, letters) => {
    for (const name of kazakhNames) expect(`${name} ${matchKey(by(letters, name))}`).toBe(`${name} ${matchKey(name)}`)
  })

  test('the passports’ proposal, or ICAO by way of Russian letters, meets them too', () => {
    const russian = systems['letters by way of Russian'] as Table
    for (const name of kazakhNames) {
      expect(`${name} ${matchKey(transliterate(name, PROFILES.kazakh).latin)}`).toBe(`${name} ${matchKey(name)}`)
      expect(`${name} ${matchKey(transliterate(by(russian, name)).latin)}`).toBe(`${name} ${matchKey(name)}`)
    }
  })

  test('different names stay apart', () => {
    expect(new Set(kazakhNames.map(matchKey)).size).toBe(kazakhNames.length)
  })
})

describe('spellings of one name', () => {
  test.each([
    ['GIL-DONG', 'GILDONG', 'Gil Dong'],
    ['Müller', 'MUELLER', 'Muller'],
    ['Ömir', 'OEMIR', 'Omir'],
    ['Фёдоров', 'Fedorov', 'Fyodorov', 'FIODOROV'],
    ['Семён', 'Semyon', 'Semen'],
    ['Дмитрий', 'Dmitriy', 'Dmitry', 'DMITRII'],
    ["O'Connor-Smith", 'OCONNOR SMITH'],
  ])('%s meets its others', (first, ...others) => {
    for (const other of others) expect(`${other} ${matchKey(other)}`).toBe(`${other} ${matchKey(first)}`)
  })

  test.each([
    ['Ахметов', 'Ахметова'],
    ['Серік', 'Берік'],
    ['Асқар', 'Асхат'],
  ])('%s and %s stay apart', (one, other) => expect(matchKey(one)).not.toBe(matchKey(other)))
})

describe('two names', () => {
  test.each([
    ['Hangul and the passport', { family: '이', given: '길동' }, { family: 'LEE', given: 'GIL-DONG' }],
    [
      'two spellings of a Korean family name',
      { family: 'YI', given: 'GILDONG' },
      { family: 'RHEE', given: 'Kil Dong' },
    ],
    ['two spellings of a Korean given name', { family: 'KIM', given: 'HYUNSOO' }, { family: '김', given: '현수' }],
    ['Cyrillic and Latin', { family: 'Ахметов', given: 'Ерлан' }, { family: 'AXMETOV', given: 'YERLAN' }],
    ['one name and two', { given: 'Айгерім' }, { family: 'Sarsenova', given: 'Aigerim' }],
    [
      'a spelling of the holder’s own',
      { family: 'Хилл', given: 'Анна', latin: { family: 'Hill', given: 'Anna' } },
      { family: 'HILL', given: 'ANNA' },
    ],
  ])('%s could be one', (_, one, other) => {
    expect(couldBeOne(one, other)).toBe(true)
    expect(couldBeOne(other, one)).toBe(true)
  })

  test.each([
    ['another given name', { family: '김', given: '민수' }, { family: 'KIM', given: 'BITNA' }],
    ['another family name', { family: '김', given: '민수' }, { family: 'PARK', given: 'MINSU' }],
    ['two that share nothing', { given: 'Айгерім' }, { given: 'Нұрай' }],
  ])('%s are two', (_, one, other) => expect(couldBeOne(one, other)).toBe(false))

  test('keys never fail, and every name with a letter could be itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (family, given) => {
        const name = { family, given }
        const keys = matchKeys(name)
        if (keys.given.length > 0) expect(couldBeOne(name, name)).toBe(true)
      }),
    )
  })
})
