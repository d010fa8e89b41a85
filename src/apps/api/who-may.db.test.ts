// SPDX-License-Identifier: Apache-2.0
// Every route of the API and everybody who might call it: who gets in is written here once more, and compared with what happens.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestProgram, TestVisitor } from '#testing/elshi.ts'
import { testProgram } from '#testing/elshi.ts'

const everyone = [
  'nobody',
  'applicant',
  'officer',
  'approving-consul',
  'head-of-post',
  'registrar',
  'desk-officer',
  'head-of-department',
  'investment-officer',
  'inspector',
  'operator',
  // A guest: let in only where a route names them.
  'partner',
]
const signedIn = everyone.slice(1, -1)
const anyAccount = everyone.slice(1)
const caseWorkers = ['officer', 'approving-consul', 'head-of-post', 'registrar']
const staffOfPosts = [...caseWorkers, 'desk-officer']

const fileKeepers = ['desk-officer', 'head-of-department']
const leadKeepers = [...fileKeepers, 'investment-officer']

const registryKeepers = ['officer', 'approving-consul', 'head-of-post', 'registrar']

const whoMay: Readonly<Record<string, readonly string[]>> = {
  'GET /healthz': everyone,
  'GET /readyz': everyone,
  'GET /metrics': everyone,
  'GET /api/openapi.json': everyone,
  'GET /api/session': everyone,
  'DELETE /api/session': everyone,
  'POST /api/session/position': anyAccount,
  'GET /api/sessions': anyAccount,
  'DELETE /api/sessions/:id': anyAccount,
  'GET /api/session/oidc/start': everyone,
  'GET /api/session/oidc/return': everyone,
  'POST /api/session/demo': everyone,
  'POST /api/session/follow': everyone,
  'POST /api/session/code': everyone,
  'POST /api/session/code/verify': everyone,
  'POST /api/session/passkey/options': everyone,
  'POST /api/session/passkey/verify': everyone,
  'POST /api/session/passkeys/options': everyone,
  'POST /api/session/passkeys': everyone,
  'GET /api/session/passkeys': anyAccount,
  'DELETE /api/session/passkeys/:credential': anyAccount,
  'GET /api/services': everyone,
  'GET /api/services/:service': everyone,
  'GET /api/services/:service/form': everyone,
  'POST /api/services/:service/check': everyone,
  'POST /api/services/:service/alike': caseWorkers,
  'GET /api/posts': everyone,
  'GET /api/posts/:post': everyone,
  'GET /api/find-post': everyone,
  'GET /api/posts/:post/numbers': staffOfPosts,
  'GET /api/posts/:post/registers': caseWorkers,
  'GET /api/partners': fileKeepers,
  'GET /api/partners/:code': fileKeepers,
  'GET /api/relations/search': fileKeepers,
  'GET /api/relations/time-line': fileKeepers,
  'GET /api/relations/calendar.ics': fileKeepers,
  'GET /api/relations/calendar-feed': fileKeepers,
  'POST /api/relations/calendar-feed': fileKeepers,
  'DELETE /api/relations/calendar-feed': fileKeepers,
  // Whoever knows the secret in it; who that is, calendar-feed.db.test.ts tells.
  'GET /api/calendars/:token/elshi.ics': everyone,
  'GET /api/relations/head': ['head-of-department'],
  'GET /api/partners/:code/briefs': fileKeepers,
  'POST /api/partners/:code/briefs': fileKeepers,
  'GET /api/briefs/:id': fileKeepers,
  'POST /api/briefs/:id/commands': fileKeepers,
  'POST /api/briefs/:id/signature': fileKeepers,
  'GET /api/partners/:code/case-counts': fileKeepers,
  'GET /api/partners/:code/posts': fileKeepers,
  'GET /api/briefs/:id/docx': fileKeepers,
  'GET /api/briefs/:id/pdf': fileKeepers,
  'GET /api/rounds/:id/positions': fileKeepers,
  'PUT /api/rounds/:id/positions/:item': fileKeepers,
  'GET /api/rounds': fileKeepers,
  'GET /api/rounds/:id': fileKeepers,
  'POST /api/rounds': fileKeepers,
  'POST /api/series': fileKeepers,
  'POST /api/programmes': fileKeepers,
  'POST /api/instruments/:id/provisions': fileKeepers,
  'POST /api/instruments/:id/provisions/:at': fileKeepers,
  'POST /api/instruments/:id/clause': fileKeepers,
  'GET /api/officials': fileKeepers,
  'POST /api/officials': fileKeepers,
  'POST /api/officials/:tenure/leaving': fileKeepers,
  'POST /api/rounds/:id/commands': fileKeepers,
  'POST /api/rounds/:id/outcomes': fileKeepers,
  'GET /api/commitments': fileKeepers,
  'GET /api/commitments/:id': fileKeepers,
  'POST /api/commitments/:id/commands': fileKeepers,
  'POST /api/commitments/:id/letters': fileKeepers,
  'GET /api/letters/:id': fileKeepers,
  'POST /api/letters/:id/commands': fileKeepers,
  'GET /api/waiting': fileKeepers,
  'GET /api/to-be-found': fileKeepers,
  'POST /api/instruments/:id/languages': fileKeepers,
  'POST /api/instruments/:id/dealers': fileKeepers,
  'GET /api/instruments': fileKeepers,
  'POST /api/instruments': fileKeepers,
  'GET /api/instruments/:id': fileKeepers,
  'POST /api/instruments/:id/events': fileKeepers,
  'GET /api/sources': fileKeepers,
  'GET /api/sources/:id': fileKeepers,
  'POST /api/sources': fileKeepers,
  'GET /api/documents': fileKeepers,
  'POST /api/documents': fileKeepers,
  'GET /api/documents/:id': fileKeepers,
  'POST /api/documents/:id/text': fileKeepers,
  'POST /api/documents/:id/versions': fileKeepers,
  'POST /api/documents/:id/commands': fileKeepers,
  'POST /api/documents/:id/clearance': ['head-of-department'],
  'POST /api/documents/:id/copy': fileKeepers,
  'GET /api/documents/:id/copy': fileKeepers,
  'GET /api/documents/:id/pdf': fileKeepers,
  'GET /api/documents/:id/docx': fileKeepers,
  'GET /api/figures': fileKeepers,
  'POST /api/figures': fileKeepers,
  'GET /api/programmes': fileKeepers,
  'POST /api/programme-items': fileKeepers,
  'POST /api/programme-items/:id/steps': fileKeepers,
  'GET /api/leads': leadKeepers,
  'POST /api/leads': leadKeepers,
  'POST /api/leads/:id/steps': leadKeepers,
  'POST /api/leads/:id/contacts': leadKeepers,
  'POST /api/leads/:id/contacts/:contact/forget': leadKeepers,
  'POST /api/projects': leadKeepers,
  'POST /api/figures/:id/marks': fileKeepers,
  'GET /api/partners/:code/releases': fileKeepers,
  'GET /api/partners/:code/releases/choices': fileKeepers,
  'GET /api/partners/:code/releases/preview': fileKeepers,
  'POST /api/partners/:code/releases': fileKeepers,
  'POST /api/partners/:code/releases/notes': fileKeepers,
  'GET /api/partners/:code/releases/package.docx': fileKeepers,
  'GET /api/releases/:id': fileKeepers,
  'POST /api/releases/:id/withdrawal': fileKeepers,
  'POST /api/remarks/:id/answers': fileKeepers,
  'GET /api/partner/releases': ['partner'],
  'GET /api/partner/releases/:id': ['partner'],
  'POST /api/partner/releases/:id/remarks': ['partner'],
  'GET /api/registers': ['desk-officer', 'inspector'],
  'POST /api/queue': caseWorkers,
  'POST /api/cases': everyone,
  'GET /api/cases/:reference': signedIn,
  'POST /api/printed': [...caseWorkers, 'inspector'],
  'POST /api/cases/:reference/reason': [...caseWorkers, 'inspector'],
  'GET /api/cases/:reference/colleagues': caseWorkers,
  'POST /api/cases/:reference/commands': signedIn,
  'POST /api/files': everyone,
  'POST /api/cases/:reference/files': signedIn,
  'GET /api/cases/:reference/files/:file': signedIn,
  'GET /api/cases/:reference/documents/:number': signedIn,
  'POST /api/drafts': everyone,
  'POST /api/drafts/open': everyone,
  'POST /api/drafts/drop': everyone,
  'POST /api/people/search': registryKeepers,
  'POST /api/people': registryKeepers,
  'GET /api/people/:id': registryKeepers,
  'POST /api/people/:id/account': registryKeepers,
  'GET /api/people/:id/accounts': registryKeepers,
  'POST /api/people/:id/accounts/:account/unlink': registryKeepers,
  'GET /api/people/:id/mandates': registryKeepers,
  'POST /api/mandates': registryKeepers,
  'POST /api/mandates/:id/end': registryKeepers,
  'POST /api/audit/reads': ['inspector'],
  'GET /api/audit/alarms': ['inspector'],
  'POST /api/audit/alarms/:id/seen': ['inspector'],
  'GET /api/erasures': ['inspector', 'operator'],
  'POST /api/erasures': ['operator'],
  'POST /api/erasures/:id/confirm': ['inspector'],
  'POST /api/erasures/:id/drop': ['inspector', 'operator'],
  'GET /api/cases/:reference/holds': [...caseWorkers, 'inspector'],
  'POST /api/cases/:reference/holds': ['inspector'],
  'POST /api/cases/:reference/holds/:id/lift': ['inspector'],
  'GET /api/operations': ['operator'],
  'POST /api/operations/jobs/:id/retry': ['operator'],
  'POST /api/operations/mail/:id/retry': ['operator'],
}

let program: TestProgram
const visitors = new Map<string, TestVisitor>()
beforeAll(async () => {
  program = await testProgram()
  visitors.set('nobody', program.visitor())
  visitors.set('applicant', await program.applicant())
  for (const role of everyone.slice(2, -1)) visitors.set(role, await program.officer('BUS', [role]))
  visitors.set('partner', await program.partner('KR'))
})
afterAll(() => program.stop())

it('the table names every route that the server has', () => {
  const declared = program.server.declaredRoutes
    .filter(({ method }) => method !== 'HEAD')
    .map(({ method, url }) => `${method} ${url}`)
  expect(declared.toSorted()).toEqual(Object.keys(whoMay).toSorted())
})

it.each(Object.entries(whoMay))('%s is open to exactly whom the table names', async (route, expected) => {
  const [method = 'GET', url = ''] = route.split(' ')
  // Nothing stands behind these names: whoever gets in finds nothing, or is told what is missing.
  const path = url
    .replace(':post', 'BUS')
    .replace(':reference', 'BUS-26-000001')
    .replace(':number', '1')
    .replace(/:\w+/g, '7c9e6679-7425-40de-944b-e07fc1f90ae7')
  const admitted: string[] = []
  for (const [who, visitor] of visitors) {
    const answer = method === 'GET' ? await visitor.get(path) : await send(visitor, method, path)
    const code = answer.body?.error?.code
    const isClosed = code === 'not-allowed' || (code === 'sign-in-needed' && !expected.includes('nobody'))
    if (!isClosed) admitted.push(who)
  }
  expect(admitted).toEqual(expected)
})

// Whoever is let in fails for want of a token, so that nothing is done; the door is asked before.
function send(visitor: TestVisitor, method: string, path: string) {
  const headers = { origin: 'http://localhost:4180', 'accept-language': 'en' }
  return visitor.call({ method: method as 'POST', url: path, headers, payload: {} })
}
