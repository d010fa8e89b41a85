// SPDX-License-Identifier: Apache-2.0
// What the pages answer beyond the journeys: headers, statuses, forged and repeated forms, each with a page that says what to do.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asReader, systemActor } from '#src/platform/database/index.ts'
import type { TestAnswer, TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { testState } from '#testing/home-state.ts'
import { libraryCard } from '#testing/library-card/index.ts'
import { hiddenIn, sendForm } from '#testing/portal-forms.ts'
import { portalPlugin } from './index.ts'

const texts = join(import.meta.dirname, '../../../testing/library-card/texts')
let program: TestProgram
beforeAll(async () => {
  program = await testProgram({ home: testState([libraryCard], [texts]), faces: (elshi) => [portalPlugin(elshi)] })
})
afterAll(() => program.stop())

const csrfIn = (page: TestAnswer) => hiddenIn(page.text, 'csrf')

function send(visitor: TestVisitor, url: string, form: Record<string, string>, origin?: string) {
  return sendForm(visitor, url, form, { 'accept-language': 'ru', ...(origin !== undefined && { origin }) })
}

async function begun(visitor: TestVisitor): Promise<string> {
  const csrf = csrfIn(await visitor.get('/en/apply/library-card'))
  const answer = await send(visitor, '/en/apply/library-card', { csrf, post: 'SEL' })
  expect(answer.status).toBe(303)
  return csrf
}

describe('the first address', () => {
  test.each([
    ['ko-KR,ko;q=0.9', '/ko'],
    ['ru', '/ru'],
    ['fr', '/kk'],
  ])('leads a reader of %s to %s', async (wish, to) => {
    const answer = await program.visitor().get('/', { 'accept-language': wish })
    expect([answer.status, answer.headers.location, answer.headers.vary]).toEqual([302, to, 'accept-language'])
  })
})

describe('open pages', () => {
  test('may be kept for a while, set no cookie and let no script in', async () => {
    const answer = await program.visitor().get('/en/services/library-card')
    expect(answer.headers['cache-control']).toBe('public, max-age=20')
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.headers['content-security-policy']).not.toMatch(/script-src|unsafe-inline/)
  })

  test('link to a style sheet that a browser may keep for a year', async () => {
    const sheet = /href="(\/portal\/[^"]+\.css)"/.exec((await program.visitor().get('/en')).text)?.[1] ?? ''
    const answer = await program.visitor().get(sheet)
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
  })

  test('repeat nothing of an address unescaped', async () => {
    const answer = await program.visitor().get(`/en/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(answer.text).not.toContain('<script')
    expect(answer.text).toContain('&lt;script&gt;')
  })
})

describe('an address that is nearly right', () => {
  test.each([
    ['/EN', '/en'],
    ['/ru//services/Library-Card/', '/ru/services/library-card'],
    ['/en/which-post/?country=KR', '/en/which-post?country=KR'],
  ])('%s leads to %s', async (typed, meant) => {
    const answer = await program.visitor().get(typed)
    expect([answer.status, answer.headers.location]).toEqual([301, meant])
    expect((await program.visitor().get(meant)).status).toBe(200)
  })

  test('leads to a post, written in small letters or with a stroke at its end', async () => {
    for (const typed of ['/en/posts/bus', '/en/posts/BUS/', '/EN/posts/bus/'])
      expect((await program.visitor().get(typed)).headers.location).toBe('/en/posts/BUS')
  })

  test('leads no form that is sent to it anywhere', async () => {
    const answer = await program.visitor().call({ method: 'POST', url: '/EN/check' })
    expect([answer.status, answer.headers.location]).toEqual([404, undefined])
  })
})

describe('what goes wrong is answered by a page in the language of the address', () => {
  test.each([
    ['/ru/nowhere', 'Такой страницы нет'],
    ['/ko/services/nothing', '페이지를 찾을 수 없습니다'],
    ['/en/posts/XXX', 'There is no such page'],
    ['/kk/apply/nothing', 'Мұндай бет жоқ'],
    ['/demo/mailbox', 'There is no such page'],
  ])('%s is not there', async (url, title) => {
    const answer = await program.visitor().get(url)
    expect(answer.status).toBe(404)
    expect(answer.text).toContain(`<h1>${title}</h1>`)
  })

  test.each([
    ['/ru/%ff', 'Такой страницы нет'],
    ['/ko/posts/%E0%A4', '페이지를 찾을 수 없습니다'],
    [`/en/posts/${'x'.repeat(300)}`, 'There is no such page'],
  ])('%s cannot be read, and is answered like any other that is not there', async (url, title) => {
    const answer = await program.visitor().get(url)
    expect([answer.status, answer.headers['content-security-policy']]).toEqual([404, expect.stringContaining('none')])
    expect(answer.text).toContain(`<h1>${title}</h1>`)
  })

  test('a form from another site, or without its token, is refused', async () => {
    const visitor = program.visitor()
    const csrf = csrfIn(await visitor.get('/ru/follow'))
    const foreign = await send(
      visitor,
      '/ru/follow',
      { csrf, reference: 'SEL-26-000001', code: 'x' },
      'https://evil.example',
    )
    const bare = await send(visitor, '/ru/follow', { reference: 'SEL-26-000001', code: 'x' })
    for (const answer of [foreign, bare]) {
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('<h1>Эта страница была открыта слишком долго</h1>')
    }
  })

  test('an enormous form is refused', async () => {
    const visitor = program.visitor()
    const csrf = csrfIn(await visitor.get('/en/follow'))
    const answer = await send(visitor, '/en/follow', { csrf, code: 'x'.repeat(2_000_000) })
    expect([answer.status, answer.text.includes('<h1>What you sent is too large</h1>')]).toEqual([413, true])
  })

  test('after many wrong codes one has to wait, and is told how long', async () => {
    const visitor = program.visitor()
    const csrf = csrfIn(await visitor.get('/en/follow'))
    let answer: TestAnswer | undefined
    for (let attempt = 0; attempt < 11; attempt++)
      answer = await send(visitor, '/en/follow', { csrf, reference: 'SEL-26-000077', code: '000000000000' })
    expect(answer?.status).toBe(429)
    expect(answer?.text).toMatch(/Try again in \d+ minutes?\./)
    expect(Number(answer?.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('a case is shown to nobody without its slip', async () => {
    const answer = await program.visitor().get('/en/case')
    expect([answer.status, answer.headers.location]).toEqual([303, '/en/follow'])
  })
})

describe('an application', () => {
  test('holds its code in a cookie that scripts and other sites cannot read, and shows personal pages to be kept by nobody', async () => {
    const visitor = program.visitor()
    const csrf = csrfIn(await visitor.get('/en/apply/library-card'))
    const answer = await send(visitor, '/en/apply/library-card', { csrf, post: 'SEL' })
    const cookie = [answer.headers['set-cookie']].flat().find((one) => String(one).startsWith('elshi-draft='))
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/)
    const page = await visitor.get('/en/apply/library-card/applicant/about-you')
    expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-store'])
  })

  test('cannot be addressed to an honorary post or to none', async () => {
    const visitor = program.visitor()
    const page = await visitor.get('/en/apply/library-card')
    expect(page.text).not.toContain('value="KRH"')
    for (const post of ['KRH', '', 'XXX']) {
      const answer = await send(visitor, '/en/apply/library-card', { csrf: csrfIn(page), post })
      expect([answer.status, answer.text.includes('Choose a post.')]).toEqual([422, true])
    }
  })

  test('keeps what was typed wrongly, and answers of questions that were not shown are not taken', async () => {
    const visitor = program.visitor()
    const csrf = await begun(visitor)
    const answer = await send(visitor, '/en/apply/library-card/applicant/about-you', {
      csrf,
      go: 'next',
      asked: 'reader born email',
      'applicant/reader.given': '<i>Typed</i>',
      'applicant/born.year': '3000',
      'applicant/email': 'nonsense',
      'applicant/phone': '12345',
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="&lt;i&gt;Typed&lt;/i&gt;"')
    expect(answer.text).toContain('value="nonsense"')
    expect(answer.text).not.toContain('value="12345"')
    expect(answer.text).toContain('<title>Error: ')
  })

  async function written(visitor: TestVisitor): Promise<string> {
    const csrf = await begun(visitor)
    await send(visitor, '/en/apply/library-card/applicant/about-you', {
      csrf,
      go: 'next',
      asked: 'reader born',
      'applicant/reader.given': 'Invented',
      'applicant/born.day': '1',
      'applicant/born.month': '5',
      'applicant/born.year': '1990',
    })
    await send(visitor, '/en/apply/library-card/applicant/reading', {
      csrf,
      go: 'next',
      asked: 'rooms purpose books-at-once held-before',
      'applicant/rooms': 'general',
      'applicant/purpose': 'study',
      'applicant/books-at-once': '2',
      'applicant/held-before': 'no',
    })
    return csrf
  }

  test('sent ten times at once it is lodged once, and every answer is the same slip', async () => {
    const visitor = program.visitor()
    const csrf = await written(visitor)
    const clicks = Array.from({ length: 10 }, () =>
      send(visitor, '/en/apply/library-card/review', { csrf, go: 'next' }),
    )
    const answers = await Promise.all(clicks)
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.location}`))).toEqual(
      new Set(['303 /en/apply/library-card/done']),
    )
    const done = await visitor.get('/en/apply/library-card/done')
    // References may have gaps: a lodging that came second has drawn a number too.
    expect(done.text).toMatch(/SEL-\d\d-0000\d\d/)
    const { rows } = await asReader(program.elshi.database, systemActor, (tx) =>
      tx.query<{ count: string }>('SELECT count(*) FROM cases'),
    )
    expect(rows[0]?.count).toBe('1')
  })

  test('once sent, says what to show at the post and when it is open, and leads into the case without typing', async () => {
    const visitor = program.visitor()
    const csrf = await written(visitor)
    await send(visitor, '/en/apply/library-card/review', { csrf, go: 'next' })
    const slip = (await visitor.get('/en/apply/library-card/done')).text
    expect(slip).toContain('Bring the originals and show them here: ')
    expect(slip).toContain('<strong>Identity document</strong>')
    expect(slip).toMatch(/Opening hours|Not known to us<\/dt>/)
    const form = /<form method="post" action="\/en\/follow">.*?<\/form>/s.exec(slip)?.[0] ?? ''
    const hidden = [...form.matchAll(/name="(\w+)" value="([^"]+)"/g)].map(([, name, value]) => [name, value])
    const opened = await send(visitor, '/en/follow', Object.fromEntries(hidden))
    expect([opened.status, opened.headers.location]).toEqual([303, '/en/case'])
    expect((await visitor.get('/en/case')).text).toContain(Object.fromEntries(hidden).reference)
  })

  test('that another program keeps by the API is not gone on with here, and not overwritten', async () => {
    const draft = { service: 'library-card', serviceVersion: '1', answers: {}, files: [] }
    const { resumeCode } = (await program.visitor().send('POST', '/api/drafts', { draft })).body
    const visitor = program.visitor()
    const csrf = csrfIn(await visitor.get('/en/resume'))
    expect((await send(visitor, '/en/resume', { csrf, code: resumeCode })).status).toBe(422)
    visitor.cookies.set('elshi-draft', resumeCode)
    expect((await visitor.get('/en/apply/library-card/papers')).status).toBe(303)
    const kept = await program.visitor().send('POST', '/api/drafts/open', { resumeCode })
    expect(kept.body).toMatchObject(draft)
  })
})
