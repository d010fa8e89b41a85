// SPDX-License-Identifier: Apache-2.0
// Behind the door: what each reader of one and the same case gets of it, and of the files that lie with it.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'
import { askForVisit, groupVisit } from '#testing/group-visit/index.ts'
import { testState } from '#testing/home-state.ts'

// The invented visit, with papers that are handed in: one piece for each person of the group.
const [ground] = groupVisit.legalBasis
const visit: Service = {
  ...groupVisit,
  evidence: [
    { id: 'visitor-identity', by: 'uploaded', ...(ground && { ground }), required: true, repeats: 'per-member' },
    ...groupVisit.evidence.filter(({ id }) => id === 'wheelchair-note'),
  ] as Service['evidence'],
}

let program: TestProgram
let reference: string
let files: readonly { readonly subject: string; readonly file: string }[]
let applicant: TestVisitor
let coSigner: TestVisitor
let slip: string

beforeAll(async () => {
  const texts = join(import.meta.dirname, '../../../testing/group-visit/texts')
  program = await testProgram({ home: testState([visit], [texts]) })
  const visitor = program.visitor()
  files = [
    { subject: 'member-1', file: await handIn(visitor) },
    { subject: 'member-2', file: await handIn(visitor) },
  ]
  const evidence = files.map((one) => ({ evidence: 'visitor-identity', ...one }))
  const lodged = await visitor.send('POST', '/api/cases', askForVisit(randomUUID(), { files: evidence }))
  expect(lodged.status, lodged.text).toBe(201)
  reference = lodged.body.reference
  slip = lodged.body.slipCode
  applicant = await follow(slip)
  const [first] = lodged.body.coSigners
  expect(first.subject).toBe('member-1')
  coSigner = await follow(first.slipCode)
})
afterAll(() => program.stop())

async function follow(slipCode: string) {
  const visitor = program.visitor()
  expect((await visitor.send('POST', '/api/session/follow', { reference, slipCode })).status).toBe(200)
  return visitor
}

async function upload(visitor: TestVisitor, url: string) {
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#00677f' } })
    .png()
    .toBuffer()
  const head =
    '--part\r\nContent-Disposition: form-data; name="file"; filename="paper.png"\r\nContent-Type: image/png\r\n\r\n'
  const { csrf } = (await visitor.get('/api/session')).body
  return visitor.call({
    method: 'POST',
    url,
    headers: {
      origin: 'http://localhost:4180',
      'content-type': 'multipart/form-data; boundary=part',
      'x-elshi-csrf': csrf,
    },
    payload: Buffer.concat([Buffer.from(head), picture, Buffer.from('\r\n--part--\r\n')]),
  })
}

async function handIn(visitor: TestVisitor): Promise<string> {
  const answer = await upload(visitor, '/api/files')
  expect(answer.status, answer.text).toBe(200)
  return answer.body.file
}

/** The people whose file this reader is told of, and those whose file opens. */
async function opens(visitor: TestVisitor) {
  const { evidence = [] } = (await visitor.get(`/api/cases/${reference}`)).body
  const told = evidence.flatMap((piece: { subject: string; file?: object }) => (piece.file ? [piece.subject] : []))
  const opened: string[] = []
  for (const { subject, file } of files)
    if ((await visitor.get(`/api/cases/${reference}/files/${file}`)).status === 200) opened.push(subject)
  return { told, opened }
}

const familyOfficer = (roles: readonly string[]) => program.officer('BUS', roles, ['general', 'family'])

describe('a file of a case', () => {
  it('opens to the applicant and to the officers who work on the case', async () => {
    const everybody = ['member-1', 'member-2']
    expect(await opens(applicant)).toEqual({ told: everybody, opened: everybody })
    expect(await opens(await familyOfficer(['officer']))).toEqual({ told: everybody, opened: everybody })
  })

  it('opens to a co-signer only when it is their own', async () => {
    expect(await opens(coSigner)).toEqual({ told: ['member-1'], opened: ['member-1'] })
  })

  it('does not open to an inspector, nor to the desk of the ministry, whatever its name', async () => {
    expect(await opens(await familyOfficer(['inspector']))).toEqual({ told: [], opened: [] })
    expect(await opens(await familyOfficer(['desk-officer']))).toEqual({ told: [], opened: [] })
  })

  it('does not open to who is not cleared for the case, nor at another post', async () => {
    expect(await opens(await program.officer('BUS', ['officer'], ['general']))).toEqual({ told: [], opened: [] })
    expect(await opens(await program.officer('SEL', ['officer'], ['general', 'family']))).toEqual({
      told: [],
      opened: [],
    })
  })

  it('of a class of its own opens to whoever reads that class, who alone accepts or rejects it', async () => {
    const paper = await handIn(applicant)
    const about = { evidence: 'wheelchair-note', subject: 'member-1' }
    const command = (visitor: TestVisitor, wish: object) =>
      visitor.send('POST', `/api/cases/${reference}/commands`, { commandId: randomUUID(), ...about, ...wish })
    const provided = await command(applicant, { do: 'provide-evidence', file: paper })
    expect(provided.status, provided.text).toBe(200)
    const opening = async (visitor: TestVisitor) => {
      const { evidence } = (await visitor.get(`/api/cases/${reference}`)).body
      const piece = evidence.find((one: { evidence: string }) => one.evidence === about.evidence)
      const { status } = await visitor.get(`/api/cases/${reference}/files/${paper}`)
      return [piece.stands, piece.file?.id, piece.withheld, status]
    }
    const [officer, consul] = [await familyOfficer(['officer']), await familyOfficer(['approving-consul'])]
    expect(await opening(officer)).toEqual(['received', undefined, true, 404])
    for (const reader of [consul, applicant, coSigner])
      expect(await opening(reader)).toEqual(['received', paper, undefined, 200])
    expect((await command(officer, { do: 'accept-evidence' })).body.error.code).toBe('not-permitted')
    expect((await command(officer, { do: 'reject-evidence', reason: 'x' })).body.error.code).toBe('not-permitted')
    expect((await command(consul, { do: 'accept-evidence' })).status).toBe(200)
  })

  it('is taken only from who may provide evidence: nobody else fills the case', async () => {
    const url = `/api/cases/${reference}/files`
    expect((await upload(coSigner, url)).status).toBe(403)
    expect((await upload(await familyOfficer(['inspector']), url)).status).toBe(403)
    expect((await upload(await program.officer('SEL', ['officer'], ['family']), url)).status).toBe(404)
  })
})

describe('the queue', () => {
  const queue = async (visitor: TestVisitor) => (await visitor.send('POST', '/api/queue', { post: 'BUS' })).body

  it('shows the case to who works on such cases', async () => {
    const { rows } = await queue(await familyOfficer(['officer']))
    expect(rows.map((row: { reference: string }) => row.reference)).toEqual([reference])
  })

  it('is closed to the desk of the ministry, which also learns no number of open cases', async () => {
    const desk = await program.officer('*', ['desk-officer'], ['general', 'family', 'protection'])
    expect((await queue(desk)).error.code).toBe('not-allowed')
    const { open, presence } = (await desk.get('/api/posts/BUS/numbers')).body
    expect(open).toEqual([])
    // Four numbers side by side, none of them a total, and what nobody published is unknown with the reason.
    expect(Object.keys(presence)).toEqual(['registered', 'self-declared', 'found-by-post', 'estimated'])
    expect(presence['found-by-post']).toEqual({
      title: 'Found by the post',
      figures: [],
      unknown: 'no published number was found',
    })
  })

  it('hides what was opened by name from a role that never works on it', async () => {
    const registrar = await program.officer('BUS', ['registrar'], ['protection'])
    expect((await queue(registrar)).rows).toEqual([])
  })
})

describe('the time line', () => {
  it('says that the applicant lodged what came by the portal, and names no browser', async () => {
    const { timeLine } = (await (await familyOfficer(['officer'])).get(`/api/cases/${reference}`)).body
    expect(timeLine[0].by).toEqual({ side: 'applicant' })
  })
})

describe('a caller', () => {
  it('is counted by the address that the network gives, whatever address it claims', async () => {
    const visitor = program.visitor()
    const { csrf } = (await visitor.get('/api/session')).body
    const statuses: number[] = []
    for (let count = 0; count <= 20; count++) {
      const { status } = await visitor.call({
        method: 'POST',
        url: '/api/session/follow',
        remoteAddress: '203.0.113.7',
        headers: { origin: 'http://localhost:4180', 'x-elshi-csrf': csrf, 'x-forwarded-for': `198.51.100.${count}` },
        payload: { reference: `BUS-26-9000${count + 10}`, slipCode: 'AAAA-BBBB-CCCC' },
      })
      statuses.push(status)
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(401))
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('a reference that is known', () => {
  it('cannot be locked for its applicant by whoever tries codes: the right code still opens, and guessing is slow', async () => {
    const follow = async (remoteAddress: string, code: string) => {
      const visitor = program.visitor()
      const { csrf } = (await visitor.get('/api/session')).body
      const began = performance.now()
      const { status } = await visitor.call({
        method: 'POST',
        url: '/api/session/follow',
        remoteAddress,
        headers: { origin: 'http://localhost:4180', 'x-elshi-csrf': csrf },
        payload: { reference, slipCode: code },
      })
      return { status, seconds: (performance.now() - began) / 1000 }
    }
    for (let network = 0; network < 10; network++)
      for (let attempt = 0; attempt <= 10; attempt++) {
        const { status } = await follow(`203.0.113.${100 + network}`, 'AAAA-BBBB-CCCC')
        expect([network, attempt, status]).toEqual([network, attempt, attempt < 10 ? 401 : 429])
      }
    const opened = await follow('198.51.100.200', slip)
    expect(opened.status).toBe(200)
    expect(opened.seconds).toBeGreaterThan(1.9)
  })
})

describe('a route that is not theirs', () => {
  it('leaves a record of who tried it, which an inspector reads, and nothing of what was sent', async () => {
    const clerk = await familyOfficer(['officer'])
    const refused = await clerk.send('POST', '/api/audit/reads', { subject: 'invented-secret' })
    expect([refused.status, refused.body.error.code]).toEqual([403, 'not-allowed'])
    const inspector = await program.officer('BUS', ['inspector'], ['general'])
    const { rows } = (await inspector.send('POST', '/api/audit/reads', { actor: clerk.account })).body
    expect(rows).toMatchObject([{ subjectKind: 'route', ids: ['POST:/api/audit/reads'], result: 'refused' }])
    expect(JSON.stringify(rows)).not.toContain('invented-secret')
  })
})

describe('an answer', () => {
  it('opens itself to no other origin, and the server traces nothing back', async () => {
    const answer = await program.visitor().get('/api/services', { origin: 'https://elsewhere.example' })
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([])
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    const traced = await program.visitor().call({ method: 'TRACE' as 'GET', url: '/api/services' })
    expect(traced.status).toBeGreaterThanOrEqual(400)
    expect(traced.text).not.toContain('localhost')
  })
})
