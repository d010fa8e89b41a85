// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Service } from '#src/consular/catalogue/index.ts'
import { CHAIN_START, canonicalText, chainHash } from '#src/consular/proof/index.ts'
import type { CaseEvent, CaseEventKind } from './event.ts'
import { evolve } from './evolve.ts'
import type { CaseState } from './state.ts'
import type { Steps, StoredEvent } from './upcast.ts'
import { schemaVersionOf, upcast } from './upcast.ts'

/** Each kind with the hash of its fixture in every schema version ever shipped, oldest first. Add; never change. */
const shippedSchemas: Record<CaseEventKind, readonly string[]> = {
  'case-lodged': ['1c53d8da001e2fe5c09b1cc3aa981cee170677a43a550c5ea123be839af6b4c9'],
  'co-signature-requested': ['bda4830ba8fc1619ffc0eac65d9a4f3c5ab4478196a6f13e0b8d236a69ff62ce'],
  'co-signature-declined': ['eef66321622c8135786da382d1130803fcbeae42f4b0efac292f300d8ade9ea3'],
  'co-signature-voided': ['b576e20192500970d20a36e3c187bf21a64733e6ea46e6fb366baec36061e149'],
  'case-co-signed': ['e575b3700ccd05183d08d67b5db87d5712164cd29cfb0a100a3a017d1d550883'],
  'step-entered': ['f7f2ef40471f8d9fb4a7e25d0e907e95cbf929cefeadae6620c94a8190b89806'],
  'case-assigned': ['a45d11581964624c4746a3fcae869d3e55688ca136a19f9e1290c895fd712278'],
  'answers-corrected': ['29ae0e54fa8219b3da9d7bb7cc487fee8e84afebe42e14d236a1bb610937f97e'],
  'evidence-requested': ['03604bc0fba77b8dbbacde198e63053f99149b9d58da97477d129cd4fd907dc6'],
  'evidence-received': ['a5a5b36ab13d2523b7babec2e46f8be9207ee58d3ba14ec65aa3c4905103981a'],
  'evidence-rejected': ['9f33a1ad9e83112f1a3cfe35967295db4312b5e510a62ebd02c790779e03fa1e'],
  'evidence-accepted': ['a9a4f1ebca62dabb41284e6281d93d5d6a4fbe95b57445780dfcceccd7b5bc76'],
  'evidence-sighted': ['b11fe961fe3b8a44cdd3095c8d3ef2b9cad7b462af8e3dd52a9d4e0b71d0319b'],
  'referral-sent': ['61a4460440e02e5c10e8b23dbb332d259e4972f14d8a34cc74e6aeac9fc06bf1'],
  'referral-reminded': ['b52e76cf5cffedbf4d72a11c9de2d79f51ed1a8f8e7d7b785b083a96000472ab'],
  'referral-replied': ['453ee87f67fde457b6627c7cf043097ac691b4c765ceea2e5646dddfe3d54ffb'],
  'case-refused': ['0217deb898d9f3406a59f5a54259caf14de5b3d3b701cf67fc14e24ed38552c6'],
  'appeal-lodged': [
    'b7c8d692db540ea6831fdfef39eae2c5402cbed34db04cfa7cbb9d99d41e1ec2',
    'bdd8feabf1e9cc7c5788d6b370c07f66f5fcf142f2a78908f1e62fba6f29bf48',
  ],
  'appeal-dismissed': ['6009ea7dcc1e0b7c7857026fed65587d0e341017f93f261e5cb994bc01b29108'],
  'appeal-upheld': ['26d5d3f1e22c6f8b9ae835af1816ba02722e2b381efc470ce6439a33a415c34e'],
  'case-granted': ['db85385bd23aad7324971d8cb47dfc852f75654b75586e14e0f6d5b989215629'],
  'document-issued': ['efbfc8a0c4714898e75f5b5a1dee38e9c1a03dadf6903c4fe145a6b70a2bee05'],
  'document-revoked': ['c1649452fa9fc9d460c88a00ac456e964403c12c8db208050aa644bf39681d9d'],
  'case-transferred': ['791077d7a1fbc88f3895504e51329f402f18ae0c5c7065beea8bdccb1febca3a'],
  'note-added': ['a98408f74fa81bd0c0af23ea5b4490e5114571e2f56351847adfc947fd446edf'],
  'message-sent': ['89a24099d3ee09005971a83dfd3db964f77d481efd660052a59825f8a9fd6bf3'],
  'person-linked': ['17c6dc17549c73a5bd3481e775e02646c3e4b27f2e85159c74584912d9ffe450'],
  'mandate-recorded': ['25cba2ba0bbf46acf35c391100d950591014eae675e2128a7f6797a6034a7109'],
  'fee-paid': [
    'f5202491965883ba5d76c3513c508aba8571c09aa0ae8a573d72f5ee92c5e2f4',
    '840bbcf4a9f67b66ab5d1e62d828d5f5c50c1a1e0c4f12a32a8df78d7ee10c43',
  ],
  'payment-reversed': ['660f6f8a8519e0877c0973d2e4102cf91228f80c54d193aca08569694dcd54f7'],
  'case-withdrawn': [
    'c84d7ceb240bf90d272a9c3eec71dc1053d0464c1d4c49772b63f9b43837dd88',
    'e708684179f2b6f69c17096895075efc4bff17e33e543e3a8db0dea980bc60bf',
  ],
  'case-closed': ['b7cf005d680424be561021e51341fb3a4cf74afd7180671220fd1d5e67812521'],
  'entry-ended': ['3ff8b744f8c29096c9ef7494e56ee0c404aedea5c34c7de70a7d2cf6ae67846d'],
  'facts-erased': ['bbbc195105a94485961da7cc6226b72573ae9efe11e67df7739b53539e5a2674'],
}

const fixtureService = {
  id: 'fixture',
  version: '1',
  steps: [
    { id: 'awaiting-signature', holder: 'co-signer', actions: [] },
    { id: 'under-examination', holder: 'post', actions: [] },
  ],
} as unknown as Service

const folder = new URL('fixtures/', import.meta.url)
const fixtures = new Map<string, StoredEvent>(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as StoredEvent]),
)

describe('every schema ever shipped', () => {
  const kinds = Object.keys(shippedSchemas) as CaseEventKind[]

  test.each(kinds)('%s has a fixture of each version, read as the newest', (kind) => {
    expect(shippedSchemas[kind]).toHaveLength(schemaVersionOf(kind))
    for (const [index] of shippedSchemas[kind].entries()) {
      const fixture = fixtures.get(`${kind}.v${index + 1}.json`)
      expect(fixture?.kind).toBe(kind)
      if (fixture) expect(upcast(fixture).schemaVersion).toBe(schemaVersionOf(kind))
    }
  })

  test.each(kinds)('the stored bytes of %s are the ones that were shipped', (kind) => {
    const found = shippedSchemas[kind].map((_, index) =>
      chainHash(CHAIN_START, canonicalText(fixtures.get(`${kind}.v${index + 1}.json`))).toString('hex'),
    )
    expect(found).toEqual(shippedSchemas[kind])
  })

  test('no fixture lies idle', () => {
    expect(fixtures.size).toBe(kinds.reduce((sum, kind) => sum + shippedSchemas[kind].length, 0))
  })
})

test('the fixtures of version 1 are one case, and fold to a state', () => {
  const events = [...fixtures.entries()].filter(([name]) => name.endsWith('.v1.json')).map(([, event]) => upcast(event))
  let state: CaseState | undefined
  for (const event of events.sort((one, other) => one.sequence - other.sequence))
    state = evolve(state, event, fixtureService)
  expect(state).toMatchObject({ step: 'under-examination', handlingPost: 'BBB', erased: ['applicant', 'member-1'] })
})

describe('steps between schemas', () => {
  const note = (schemaVersion: number, data: unknown): StoredEvent => ({
    ...(fixtures.get('note-added.v1.json') as StoredEvent),
    schemaVersion,
    data,
  })
  const steps: Steps = {
    'note-added': [
      (data) => ({ note: (data as { text: string }).text }),
      (data) => ({ ...(data as object), reader: 'officer' }),
    ],
  }

  test('an old event passes every step, a newer one only those after it, the newest none', () => {
    const newest = note(3, { note: 'a', reader: 'officer' }) as CaseEvent
    expect(upcast(note(1, { text: 'a' }), steps)).toEqual(newest)
    expect(upcast(note(2, { note: 'a' }), steps)).toEqual(newest)
    expect(upcast(newest, steps)).toBe(newest)
  })

  test('an event of the future is an error that says what to do', () => {
    expect(() => upcast(note(4, {}), steps)).toThrow(
      'this program knows versions 1 to 3; start a version that knows it',
    )
  })
})
