// SPDX-License-Identifier: Apache-2.0
// How long a brief becomes on paper: of a file with nothing in it, and of one that holds far more than a brief can.
import { afterAll, describe, expect, test } from 'vitest'
import { kazakhstan, programTextFolders } from '#src/apps/compose/index.ts'
import { printPaper } from '#src/apps/papers/index.ts'
import { openPrinter } from '#src/platform/printing/index.ts'
import { loadTexts, sayDate, sayNumber } from '#src/platform/texts/index.ts'
import type { Brief, BriefMaterial } from '#src/relations/briefs/index.ts'
import { draftBrief, onPaper } from '#src/relations/briefs/index.ts'
import { isPlainDate, plainDate } from '#src/standards/calendar/index.ts'

const printer = openPrinter()
afterAll(() => printer.close())
const texts = loadTexts([...programTextFolders(), ...kazakhstan().textFolders])
const on = plainDate('2026-11-23')
const home = { code: 'AA', name: 'Invented Republic' }
const partner = { code: 'BB', name: 'Invented Kingdom of the Partner' }
const empty: BriefMaterial = {
  home,
  partner,
  on,
  round: {
    id: 's.1',
    series: 'Invented consultations',
    step: 'planned',
    days: [],
    heads: [],
    bodies: [],
    agenda: [],
    rests: [],
  },
  outcomes: [],
  figures: [],
  commitments: [],
  done: [],
  happened: [],
  instruments: [],
  posts: [],
  papers: [],
}
const letters: Readonly<Record<string, string>> = {
  kk: 'Тараптар шарттың мәтінін келісіп, ішкі рәсімдерін аяқтауға міндеттенді ',
  ru: 'Стороны обязались согласовать текст договора и завершить внутренние процедуры ',
  en: 'The sides undertook to agree the text of the treaty and to finish their procedures ',
  ko: '양측은 조약 문안에 합의하고 국내 절차를 완료하기로 약속하였다 ',
}

/** Everything so many times over, each with words of that length and sources of its own. */
function full(language: string, { things = 400, long = 6 } = {}): BriefMaterial {
  const many = <T>(make: (at: number) => T) => Array.from({ length: things }, (_, at) => make(at))
  const words = (at: number) => `${at}. ${(letters[language] ?? '').repeat(long)}`
  const rests = (at: number) =>
    [1, 2].map((n) => ({
      kind: 'source' as const,
      id: `${at}.${n}`,
      words: `Publisher ${at}.${n}: ${letters[language]}`,
    }))
  const days = [
    { on: '2026-12-01', rests: rests(1) },
    { on: '2026-12-02', rests: rests(2) },
  ]
  const heads = [home, partner].map((side) => ({ side, name: 'Invented Name', office: words(1).slice(0, 90) }))
  const bodies = many((at) => ({ side: home, words: words(at), rests: rests(at) }))
  const round = {
    ...empty.round,
    topic: 'consular',
    ordinal: 8,
    days,
    heads,
    bodies,
    agenda: many((at) => ({ id: `${at}`, words: words(at), side: home })),
  }
  const happening = (at: number) => ({ from: plainDate('2025-04-01'), until: on, words: words(at), rests: rests(at) })
  return {
    ...empty,
    round,
    last: { ...round, id: 's.0', ordinal: 7, days: days.map((day) => ({ ...day, on: '2024-01-01' })) },
    outcomes: many((at) => ({ words: words(at), rests: rests(at), isAsked: true })),
    figures: many((at) => ({
      id: `f${at}`,
      indicator: `i${at}`,
      name: words(at).slice(0, 120),
      topic: 'trade',
      value: at * 1_000_000,
      unit: 'USD',
      period: { kind: 'year', year: 2024 },
      end: plainDate('2024-12-31'),
      isLow: false,
      rests: rests(at),
    })),
    commitments: many((at) => ({
      id: `c${at}`,
      words: words(at),
      sides: [at % 2 === 0 ? home : partner],
      made: '2019-01-30',
      duePrecision: 'unspecified',
      stands: 'open',
      isOverdue: true,
      letters: many((n) => ({ authority: `Authority ${n}`, sent: on })),
      rests: rests(at),
    })),
    done: many(happening),
    happened: many(happening),
    instruments: many((at) => ({
      id: `t${at}`,
      title: words(at),
      rank: 'agreement',
      isOnAgenda: true,
      state: 'in force',
      next: [{ words: words(at), waitsOn: partner.name, since: '2024-01-01' }],
      events: [happening(at)],
      claims: [{ of: 'day', value: '2024', words: words(at), rests: rests(at) }],
      rests: rests(at),
    })),
    posts: many((at) => ({ id: `p${at}`, side: home, name: words(at), district: words(at), rests: rests(at) })),
    papers: many((at) => ({ id: `d${at}`, kind: 'press-text', title: words(at), stands: 'draft' })),
    registers: many((at) => ({ name: words(at), people: 12, on })),
    cases: {
      from: plainDate('2024-01-01'),
      services: many((at) => ({ id: `s${at}`, name: words(at), received: 20, granted: 10, refused: 10, open: 0 })),
    },
  }
}

function drafted(material: BriefMaterial, language: string): Brief {
  const say = (key: string, details?: Readonly<Record<string, string | number>>) => texts.say(language, key, details)
  const day = (told: string) => (isPlainDate(told) ? sayDate(language, told) : told)
  return draftBrief(material, { language, say, day, number: (value) => sayNumber(language, value) }).open
}

async function pagesOf(material: BriefMaterial, language: string): Promise<number> {
  const open = drafted(material, language)
  const paper = { language, issuer: home.name, title: open.title, mark: 'Draft', parts: onPaper([{ brief: open }]) }
  const pdf = Buffer.from(await printPaper(printer, paper)).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

describe.each(['kk', 'ru', 'en', 'ko'])('a brief in %s', { timeout: 60_000 }, (language) => {
  test('of a file with nothing in it says what is missing, on two pages', async () => {
    expect(await pagesOf(empty, language)).toBe(2)
  })
  test('of a file that holds far more than a brief can stays within six pages', async () => {
    expect(await pagesOf(full(language), language)).toBeLessThanOrEqual(6)
  })
  test.each([4, 9, 20])('of a file with %s of each kind of thing has two to six pages', async (things) => {
    const pages = await pagesOf(full(language, { things, long: 1 }), language)
    expect(pages).toBeGreaterThanOrEqual(2)
    expect(pages).toBeLessThanOrEqual(6)
  })
  test('of a file full of finished things leaves none out that is open, was asked for or is not on record yet', async () => {
    const { commitments, outcomes, instruments, ...rest } = full(language, { things: 60, long: 1 })
    const unanswered = commitments.slice(0, 12).map((one) => ({ ...one, letters: one.letters.slice(0, 1) }))
    const owed = instruments.slice(0, 8)
    const finished = instruments.slice(8).map(({ isOnAgenda: _, ...one }) => ({ ...one, next: [] }))
    const asked = outcomes.slice(0, 9)
    const told = outcomes.slice(9).map((one) => ({ ...one, isAsked: false }))
    const material = {
      ...rest,
      commitments: unanswered,
      instruments: [...owed, ...finished],
      outcomes: [...asked, ...told],
    }
    const { blocks } = drafted(material, language)
    const rowsOf = (id: string) => {
      const block = blocks.find((one) => one.id === id)
      return block?.kind === 'table' ? block.rows.map(({ cells }) => cells.join(' ')) : []
    }
    expect(rowsOf('promises.table')).toHaveLength(unanswered.length)
    const treaties = rowsOf('treaties.table').join(' ')
    expect(owed.filter(({ title }) => !treaties.includes(title.slice(0, 40)))).toEqual([])
    const words = blocks.flatMap((one) => (one.kind === 'paragraph' ? [one.words] : [])).join(' ')
    expect(asked.filter((one) => !words.includes(one.words.trim()))).toEqual([])
    expect(rowsOf('plan.table')).toHaveLength(9)
    expect(blocks.some(({ id }) => id.endsWith('.more'))).toBe(true)
    expect(await pagesOf(material, language)).toBeLessThanOrEqual(6)
  })
})
