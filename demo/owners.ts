// SPDX-License-Identifier: Apache-2.0
// Invented people who follow the promises at home, with their offices, and the invented agencies that deal with them: whatever waits, waits
// on somebody by name. That they are invented stands beside each name.
import type { Elshi } from '#src/apps/compose/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import { actOnCommitment, commitments } from '#src/relations/commitments/index.ts'
import { recordTenure } from '#src/relations/people/index.ts'
import { addDays, plainDateAt } from '#src/standards/calendar/index.ts'
import { deskOfficer } from './desk-officer.ts'
import type { FourLanguages } from './invented-source.ts'
import { four, inventedSource } from './invented-source.ts'

const invented = (kk: string, ru: string, en: string, ko: string): FourLanguages =>
  four(`${kk} (ойдан шығарылған)`, `${ru} (вымышлено)`, `${en} (invented)`, `${ko}(가상)`)

type Keeper = {
  readonly id: string
  readonly name: string
  readonly known: FourLanguages
  readonly office: FourLanguages
}

const OFFICERS = {
  desk: {
    id: 'demo-owner-01',
    name: 'Динара Сейдахмет',
    known: invented('Динара Сейдахмет', 'Динара Сейдахмет', 'Dinara Seidakhmet', '디나라 세이다흐메트'),
    office: invented('Корея істері жөніндегі референт', 'Референт по Корее', 'Desk officer for Korea', '한국 담당관'),
  },
  treaties: {
    id: 'demo-owner-02',
    name: 'Серік Болатұлы',
    known: invented('Серік Болатұлы', 'Серик Болатулы', 'Serik Bolatuly', '세리크 볼라툴리'),
    office: invented(
      'Шарттар бөлімінің бастығы',
      'Начальник договорного отдела',
      'Head of the treaty section',
      '조약과장',
    ),
  },
  visas: {
    id: 'demo-owner-03',
    name: 'Әлия Нұрланқызы',
    known: invented('Әлия Нұрланқызы', 'Алия Нурланкызы', 'Aliya Nurlankyzy', '알리야 누를란키지'),
    office: invented('Виза бөлімінің бастығы', 'Начальник визового отдела', 'Head of the visa section', '사증과장'),
  },
} as const satisfies Readonly<Record<string, Keeper>>

const AGENCIES = {
  labour: invented('Еңбек органы', 'Орган по труду', 'Labour authority', '노동 당국'),
  migration: invented('Көші-қон органы', 'Миграционный орган', 'Migration authority', '이민 당국'),
  justice: invented('Әділет органы', 'Орган юстиции', 'Justice authority', '법무 당국'),
  visas: invented('Визаларды есепке алу органы', 'Орган учёта виз', 'Visa records authority', '사증 기록 당국'),
} as const

type Dealing = readonly [owner: keyof typeof OFFICERS, agency: keyof typeof AGENCIES]
const DEALT_WITH: Readonly<Record<string, Dealing>> = {
  'kz-kr-consular.5.permits': ['desk', 'labour'],
  'kz-kr-consular.5.transfer': ['treaties', 'justice'],
  'kz-kr-consular.5.illegal-stay': ['desk', 'migration'],
  'kz-eu-visa.2023-10.analysis': ['visas', 'visas'],
  'kz-kr-demo-promises.demo-mee.demo-answers': ['desk', 'migration'],
  'kz-kr-demo-promises.demo-mee.demo-notices': ['treaties', 'justice'],
}

/** Names them, once for ever: every command has an id of its own. */
export async function inventOwners({ journal, between }: Elshi): Promise<void> {
  const actor = deskOfficer()
  const source = actor && (await inventedSource(journal, actor))
  if (!actor || source === undefined) return
  const day = addDays(plainDateAt(journal.clock.now(), 'UTC'), -400)
  for (const { id, name, office } of Object.values(OFFICERS)) {
    const seen = { value: day.slice(0, 7), sources: [source], confidence: 'low' } as const
    await recordTenure(journal, actor, id, { party: between.home, person: { name }, office: { words: office }, seen })
  }
  for (const [id, [owner, agency]] of Object.entries(DEALT_WITH)) {
    const found = await readThing(journal, actor, commitments, id)
    // Somebody was named already, or a home state without this promise.
    if (!found || found.state.now.owner !== undefined) continue
    const command = { do: 'assign', owner: OFFICERS[owner].known, agency: AGENCIES[agency] } as const
    await actOnCommitment(journal, actor, { id, commandId: `demo-owner-of-${id}`.slice(0, 64) }, command)
  }
}
