// SPDX-License-Identifier: Apache-2.0
import { describe, expect, test } from 'vitest'
import { plainDate } from '#src/standards/calendar/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { documents } from './book.ts'
import type { DocumentBody, PaperCommand, TextCommand } from './commands.ts'
import { decideBegun, decideClearance, decideFiled, decidePaper, decideReplaced } from './decide-paper.ts'
import { decideText } from './decide-text.ts'
import type { Document } from './document.ts'
import { statusOf, stepOf } from './document.ts'
import type { DocumentRefusal } from './refusal.ts'

const today = plainDate('2026-11-23')
const day = plainDate
const base: Omit<Document, 'writers'> = {
  kind: 'agreed-minutes',
  parties: ['AA', 'BB'],
  home: 'AA',
  direction: 'joint',
  languages: ['en', 'ko'],
  authentic: ['en', 'ko'],
  begun: today,
  paragraphs: [
    { id: 'title', form: 'title', texts: { en: 'Minutes, round 8', ko: '제8차 의사록' }, written: {} },
    { id: 'one', form: 'numbered', texts: { en: 'Until 1 May 2027.', ko: '2027년 5월 1일까지.' }, written: {} },
  ],
  registration: {},
}
const begun = (more: Partial<Document> = {}): Document => ({ ...base, writers: ['anna'], ...more })
const press = (more: Partial<Document> = {}) => begun({ kind: 'press-text', ...more })

function following(document: Document, ...told: readonly (readonly [by: string, body: DocumentBody])[]): Document {
  return told.reduce(
    (now, [by, body], at) => documents.evolve(now, { sequence: at + 2, commandId: 'c', by, recordedAt: '', body }),
    document,
  )
}
const codeOf = (decided: Outcome<readonly DocumentBody[], DocumentRefusal>) =>
  decided.ok ? (decided.value[0]?.what ?? 'nothing') : decided.refusal.code
const write = (document: Document, command: TextCommand) =>
  codeOf(decideText(document, command, { newId: 'new', today }))
const act = (document: Document, command: PaperCommand) => codeOf(decidePaper(document, command, today))
const clear = (document: Document, by: string, more: object = {}) =>
  codeOf(
    decideClearance(document, { do: 'clear', namesCleared: true, nothingRestricted: true, ...more }, { by, today }),
  )
const signers = [
  { side: 'AA', name: 'Invented One' },
  { side: 'BB', name: 'Invented Two' },
]
const copy = { file: 'f', bytes: 1, digest: 'd', on: today, signers }
const file = (document: Document, more: object = {}) => codeOf(decideFiled(document, { ...copy, ...more }, today))
const filed: DocumentBody = { what: 'filed', copy: { ...copy, textDigest: 't', filedOn: today } }
const edit = { do: 'edit', paragraph: 'one', language: 'en', seen: 0, words: 'Until 2 May 2027.' } as const

describe('a document', () => {
  test('is written in one to three languages, of which one at least binds and the prevailing one is one', () => {
    const of = (more: Partial<Document>) => codeOf(decideBegun({ ...base, ...more }))
    expect(of({})).toBe('begun')
    expect(of({ languages: ['en', 'ko', 'kk', 'ru'] })).toBe('languages-one-to-three')
    expect(of({ languages: [] })).toBe('languages-one-to-three')
    expect(of({ languages: ['en', 'en'] })).toBe('languages-one-to-three')
    expect(of({ authentic: [] })).toBe('authentic-not-among')
    expect(of({ prevailing: 'fr' })).toBe('authentic-not-among')
  })
  test('is written by two officers in different paragraphs and languages at once; in one, the slower is told', () => {
    const changed = following(begun(), [
      'anna',
      { what: 'edited', paragraph: 'one', language: 'en', words: 'x', on: today },
    ])
    expect(write(changed, edit)).toBe('paragraph-moved-on')
    expect(write(changed, { ...edit, seen: 2 })).toBe('edited')
    expect(write(changed, { ...edit, language: 'ko' })).toBe('edited')
    expect(write(changed, { ...edit, paragraph: 'title' })).toBe('edited')
    expect(write(changed, { do: 'strike', paragraph: 'one', seen: 0 })).toBe('paragraph-moved-on')
    expect(write(changed, { do: 'strike', paragraph: 'title', seen: 0 })).toBe('title-stays')
    expect(write(begun(), { ...edit, language: 'fr' })).toBe('language-not-of-document')
  })
  test('that was emptied in a language is not written in it, and is never left without its title', () => {
    expect(write(begun(), { ...edit, paragraph: 'title', words: ' ' })).toBe('title-empty')
    const emptied = following(begun(), [
      'anna',
      { what: 'edited', paragraph: 'one', language: 'ko', words: '', on: today },
    ])
    expect(emptied.paragraphs[1]?.texts).toEqual({ en: 'Until 1 May 2027.' })
  })
  test('takes a third language and no fourth', () => {
    const add = (language: string) => ({ do: 'add-language', language, isAuthentic: true }) as const
    const three = following(begun(), ['anna', { what: 'language-added', language: 'kk', isAuthentic: true, on: today }])
    expect(three.authentic).toEqual(['en', 'ko', 'kk'])
    expect(write(begun(), add('ko'))).toBe('language-there-already')
    expect(write(three, add('ru'))).toBe('languages-one-to-three')
  })
  test('has its paragraphs put in another order in all languages at once, and whoever writes in one meanwhile loses nothing', () => {
    const two = { id: 'two', form: 'numbered', texts: { en: 'On visas.', ko: '사증.' }, written: {} } as const
    const three = begun({ paragraphs: [...base.paragraphs, two] })
    const up = { do: 'move', paragraph: 'two', after: 'title' } as const
    expect(write(three, up)).toBe('moved')
    expect(write(three, { do: 'move', paragraph: 'title', after: 'two' })).toBe('title-first')
    expect(write(three, { ...up, after: 'one' })).toBe('paragraph-there-already')
    expect(write(three, { ...up, after: 'two' })).toBe('paragraph-there-already')
    expect(write(three, { ...up, after: 'gone' })).toBe('document-paragraph-not-there')
    expect(write({ ...three, copy: { ...copy, textDigest: 't', filedOn: today, by: 'anna' } }, up)).toBe(
      'document-filed',
    )
    const moved: DocumentBody = { what: 'moved', paragraph: 'two', after: 'title', on: today }
    const edited: DocumentBody = { what: 'edited', paragraph: 'two', language: 'ko', words: '사증 문제.', on: today }
    const both = following(three, ['anna', moved], ['boris', edited])
    expect(both.paragraphs.map(({ id, texts }) => [id, texts.en, texts.ko])).toEqual([
      ['title', 'Minutes, round 8', '제8차 의사록'],
      ['two', 'On visas.', '사증 문제.'],
      ['one', 'Until 1 May 2027.', '2027년 5월 1일까지.'],
    ])
    expect(write(both, { ...edit, seen: 0 })).toBe('edited')
    // What matched before matches at its new place, and what an officer said of it stays said.
    expect(file(following(three, ['anna', moved]))).toBe('filed')
    const alike = following(
      three,
      ['anna', { what: 'said-alike', paragraph: 'two', reason: 'x', on: today }],
      ['anna', moved],
    )
    expect(alike.paragraphs[1]?.alike?.reason).toBe('x')
    // A text that was cleared in another order was not cleared in this one.
    const cleared = begun({
      kind: 'press-text',
      clearance: { stands: 'cleared', askedBy: 'a', askedOn: today },
      paragraphs: three.paragraphs,
    })
    expect(following(cleared, ['anna', moved]).clearance?.stands).toBe('withdrawn')
  })
  test('says of each text whether it binds, which kind of translation it is, or that nobody told', () => {
    const old = begun({ authentic: ['en'] })
    expect([statusOf(old, 'en'), statusOf(old, 'ko')]).toEqual(['authentic', 'not-told'])
    const tell = { do: 'tell-translation', language: 'ko', translation: 'machine' } as const
    expect(write(old, tell)).toBe('translation-told')
    expect(write(old, { ...tell, language: 'en' })).toBe('text-is-authentic')
    expect(write(old, { ...tell, language: 'fr' })).toBe('language-not-of-document')
    const told: DocumentBody = { what: 'translation-told', language: 'ko', translation: 'machine', on: today }
    expect(statusOf(following(old, ['anna', told]), 'ko')).toBe('machine')
    // Of what is filed only what nobody told yet is told.
    expect(write(following(old, ['anna', filed]), tell)).toBe('translation-told')
    expect(write(following(old, ['anna', told], ['anna', filed]), tell)).toBe('document-filed')
    const added = { do: 'add-language', language: 'kk', isAuthentic: false, translation: 'official' } as const
    expect(write(old, { ...added, isAuthentic: true })).toBe('text-is-authentic')
    const kazakh = following(old, [
      'anna',
      { what: 'language-added', language: 'kk', isAuthentic: false, translation: 'official', on: today },
    ])
    expect(statusOf(kazakh, 'kk')).toBe('official')
  })
  test('keeps the days on which it was dated, sent and received apart and in their order', () => {
    const register = (told: object) => act(begun(), { do: 'register', ...told })
    expect(register({ dated: day('2026-11-02'), sent: day('2026-11-03'), received: day('2026-11-10') })).toBe(
      'registered',
    )
    expect(register({ dated: day('2026-11-02'), received: day('2026-11-01') })).toBe('days-out-of-order')
    expect(register({ sent: day('2026-12-01') })).toBe('day-ahead')
    expect(register({ dated: day('2026-12-01') })).toBe('registered')
  })
  test('does not leave with a gap that the draft left', () => {
    const note = begun({
      kind: 'note-verbale',
      direction: 'outgoing',
      paragraphs: [{ id: 'a', form: 'plain', texts: { en: '____ presents' }, written: {} }],
    })
    expect(act(note, { do: 'register', sent: today })).toBe('blanks-left')
    expect(act({ ...note, direction: 'incoming' }, { do: 'register', sent: today })).toBe('registered')
  })
})

describe('what is signed', () => {
  test('matches in every language, by the very token', () => {
    const changed = following(begun(), [
      'anna',
      { what: 'edited', paragraph: 'one', language: 'ko', words: '5월 2일까지.', on: today },
    ])
    const decided = decideFiled(changed, copy, today)
    expect(decided).toMatchObject({
      ok: false,
      refusal: {
        code: 'paragraphs-do-not-match',
        details: { place: 'Until 1 May 2027.', token: '1 May 2027', has: 'en', lacks: 'ko' },
      },
    })
  })
  test('matches also where an officer read it and said why, until somebody changes it again', () => {
    const differs = begun({ paragraphs: [{ id: 'one', form: 'plain', texts: { en: 'two', ko: '2' }, written: {} }] })
    const command = { do: 'say-alike', paragraph: 'one', seen: 0, reason: 'In words.' } as const
    expect(file(differs)).toBe('paragraphs-do-not-match')
    expect(write(differs, command)).toBe('said-alike')
    const said = following(differs, ['anna', { what: 'said-alike', paragraph: 'one', reason: 'In words.', on: today }])
    expect(file(said)).toBe('filed')
    const again = following(said, ['anna', { what: 'edited', paragraph: 'one', language: 'ko', words: '3', on: today }])
    expect(file(again)).toBe('paragraphs-do-not-match')
    expect(write(begun(), command)).toBe('nothing-differs')
  })
  test('leaves with an unfinished translation for a reason in words alone, which the next change takes back', () => {
    const half = begun({
      authentic: ['en'],
      direction: 'outgoing',
      paragraphs: [{ id: 'one', form: 'plain', texts: { en: 'x' }, written: {} }],
    })
    expect(file(half)).toBe('translation-unfinished')
    expect(act(half, { do: 'register', sent: today })).toBe('translation-unfinished')
    expect(act({ ...half, kind: 'press-text' }, { do: 'ask-clearance' })).toBe('translation-unfinished')
    expect(act(begun(), { do: 'leave-open', reason: 'x' })).toBe('nothing-untranslated')
    expect(act(half, { do: 'leave-open', reason: 'It goes out today' })).toBe('left-open')
    const said = following(half, ['anna', { what: 'left-open', reason: 'It goes out today', on: today }])
    expect(said.leftOpen).toEqual({ by: 'anna', on: today, reason: 'It goes out today' })
    expect(file(said)).toBe('filed')
    expect(act(said, { do: 'register', sent: today })).toBe('registered')
    const changed = following(said, [
      'anna',
      { what: 'edited', paragraph: 'one', language: 'en', words: 'y', on: today },
    ])
    expect(file(changed)).toBe('translation-unfinished')
  })
  test('does not go to the other side while its texts do not match', () => {
    const texts = { en: 'Until 1 May 2027.', ko: '2027년 5월 2일까지.' }
    const note = begun({ direction: 'outgoing', paragraphs: [{ id: 'one', form: 'plain', texts, written: {} }] })
    expect(act(note, { do: 'register', sent: today })).toBe('paragraphs-do-not-match')
    expect(act({ ...note, direction: 'incoming' }, { do: 'register', sent: today })).toBe('registered')
  })
  test('is whole in every language that binds', () => {
    const half = begun({ paragraphs: [{ id: 'one', form: 'plain', texts: { en: 'x' }, written: {} }] })
    expect(file(half)).toBe('version-not-translated')
    expect(file(begun({ paragraphs: [{ id: 'one', form: 'plain', texts: {}, written: {} }] }))).toBe(
      'paragraph-not-written',
    )
  })
  test('is filed with the names of whoever signed, also where nobody was put down to sign', () => {
    const gap = { id: 'signature.AA', form: 'signature', texts: { en: '____', ko: '____' }, written: {} } as const
    expect(file(begun({ paragraphs: [...base.paragraphs, gap] }))).toBe('filed')
  })
  test('names who signed for each side, on a day that has come', () => {
    expect(file(begun())).toBe('filed')
    expect(file(begun(), { signers: signers.slice(1) })).toBe('signer-missing')
    expect(file(begun(), { signers: [...signers, { side: 'CC', name: 'x' }] })).toBe('document-side-not-a-party')
    expect(file(begun(), { on: day('2026-11-24') })).toBe('day-ahead')
    expect(file(begun({ kind: 'note-verbale' }), { signers: [] })).toBe('filed')
    expect(file(press())).toBe('press-text-signed')
  })
  test('is frozen: no edit of any kind goes through, and only what is not known yet is registered', () => {
    const frozen = following(begun({ registration: { ours: '1-1/22' } }), ['anna', filed])
    expect(stepOf(frozen)).toBe('filed')
    expect(write(frozen, edit)).toBe('document-filed')
    expect(write(frozen, { do: 'add', after: 'one', form: 'plain', language: 'en', words: 'x' })).toBe('document-filed')
    expect(write(frozen, { do: 'strike', paragraph: 'one', seen: 0 })).toBe('document-filed')
    expect(write(frozen, { do: 'add-language', language: 'kk', isAuthentic: false })).toBe('document-filed')
    expect(act(frozen, { do: 'drop', reason: 'x' })).toBe('document-filed')
    expect(file(frozen)).toBe('document-filed')
    expect(act(frozen, { do: 'register', ours: '1-1/23' })).toBe('registered-already')
    expect(act(frozen, { do: 'register', theirs: 'B-7' })).toBe('registered')
    expect(codeOf(decideReplaced(frozen, 'next'))).toBe('replaced')
    expect(codeOf(decideReplaced({ ...frozen, replacedBy: 'next' }, 'another'))).toBe('newer-there')
    expect(codeOf(decideReplaced(begun(), 'next'))).toBe('not-filed-yet')
  })
})

describe('a press text', () => {
  const asked = following(press(), ['boris', { what: 'clearance-asked', on: today }])
  const cleared = following(asked, ['head', { what: 'cleared', on: today }])

  test('is cleared by somebody who neither wrote it nor sent it, with the names cleared and nothing restricted in it', () => {
    expect(act(begun(), { do: 'ask-clearance' })).toBe('not-a-press-text')
    expect(act(press(), { do: 'ask-clearance' })).toBe('clearance-asked')
    expect(act(asked, { do: 'ask-clearance' })).toBe('clearance-asked-already')
    expect(clear(press(), 'head')).toBe('clearance-not-asked')
    expect(clear(asked, 'anna')).toBe('clearance-by-writer')
    expect(clear(asked, 'boris')).toBe('clearance-by-writer')
    expect(clear(asked, 'head', { namesCleared: false })).toBe('clearance-names-open')
    expect(clear(asked, 'head', { nothingRestricted: false })).toBe('clearance-restricted-open')
    expect(clear(asked, 'head')).toBe('cleared')
  })
  test('that was changed after it was cleared, or while it was to be, must be cleared anew', () => {
    const edited: DocumentBody = { what: 'edited', paragraph: 'one', language: 'en', words: 'Until 3 May.', on: today }
    for (const before of [asked, cleared]) {
      const changed = following(before, ['anna', edited])
      expect(changed.clearance).toMatchObject({ stands: 'withdrawn', by: 'anna' })
      expect(act(changed, { do: 'publish', on: today, source: 'x' })).toBe('not-cleared')
    }
  })
  test('is published when it is cleared and no embargo holds, and stays as it is from then on', () => {
    const publish = { do: 'publish', on: today, source: 'https://ministry.example/1' } as const
    expect(act(asked, publish)).toBe('not-cleared')
    expect(act({ ...cleared, embargo: day('2026-11-24') }, publish)).toBe('under-embargo')
    expect(act(cleared, { ...publish, on: day('2026-11-24') })).toBe('day-ahead')
    expect(act(cleared, publish)).toBe('published')
    const published = following(cleared, ['anna', { what: 'published', on: today, source: 'x' }])
    expect(write(published, edit)).toBe('document-published')
  })
  test('that was refused says why, and may be sent again', () => {
    const refused = following(asked, ['head', { what: 'clearance-refused', on: today, reason: 'Too early.' }])
    expect(refused.clearance).toMatchObject({ stands: 'refused', reason: 'Too early.' })
    expect(act(refused, { do: 'ask-clearance' })).toBe('clearance-asked')
    expect(act(press(), { do: 'ask-clearance', embargo: day('2026-11-01') })).toBe('embargo-passed')
  })
})
