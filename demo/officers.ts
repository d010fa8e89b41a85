// SPDX-License-Identifier: Apache-2.0
// The invented staff of the demonstration: two to four people at each of the five posts, at the ministry an inspector, an operator, a desk officer and a head of department; and guests of two partner ministries, as invented as they.
import type { Elshi } from '#src/apps/compose/index.ts'
import { listDemonstrationAccounts, officers, positionOfPartner } from '#src/platform/identity/index.ts'
import { plainDate } from '#src/standards/calendar/index.ts'

export type DemoOfficer = {
  readonly id: string
  readonly name: string
  readonly post: string
  readonly roles: readonly string[]
  /** Absent: cases of the class `general`. */
  readonly compartments?: readonly string[]
  /** The language of the desk; the first of the state’s unless told. */
  readonly language?: string
}

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const DEMO_OFFICERS: readonly DemoOfficer[] = [
  { id: id(1), name: 'Айжан Төлегенова', post: 'BUS', roles: ['officer', 'registrar'] },
  { id: id(2), name: 'Марат Ысқақов', post: 'BUS', roles: ['officer'] },
  { id: id(3), name: 'Данияр Қасенов', post: 'BUS', roles: ['approving-consul'] },
  { id: id(4), name: 'Сандуғаш Байғали', post: 'BUS', roles: ['head-of-post'] },
  { id: id(5), name: 'Гаухар Елеусіз', post: 'SEL', roles: ['officer', 'registrar'] },
  { id: id(6), name: 'Руслан Цхай', post: 'SEL', roles: ['approving-consul'] },
  { id: id(7), name: 'Әсел Мырзахмет', post: 'SEL', roles: ['head-of-post'] },
  { id: id(8), name: 'Тимур Жанәбіл', post: 'NYC', roles: ['officer', 'registrar'] },
  { id: id(9), name: 'Меруерт Сүлеймен', post: 'NYC', roles: ['approving-consul', 'head-of-post'] },
  { id: id(10), name: 'Наталья Браун', post: 'WAS', roles: ['officer', 'registrar'] },
  { id: id(11), name: 'Олжас Қуаныш', post: 'WAS', roles: ['approving-consul', 'head-of-post'] },
  { id: id(12), name: 'Жұлдыз Рамазан', post: 'BRU', roles: ['officer', 'registrar'] },
  { id: id(13), name: 'Ардақ Бөлегенов', post: 'BRU', roles: ['approving-consul', 'head-of-post'] },
  { id: id(14), name: 'Шолпан Дүйсен', post: '*', roles: ['inspector'] },
  { id: id(15), name: 'Антон Ли', post: '*', roles: ['operator'] },
  {
    id: id(16),
    name: 'Динара Сейдахмет',
    post: '*',
    roles: ['desk-officer'],
    compartments: ['general', 'relations', 'positions'],
  },
  {
    id: id(17),
    name: 'Ермек Оспан',
    post: '*',
    roles: ['head-of-department'],
    compartments: ['relations', 'positions'],
  },
  { id: id(18), name: 'Инара Маматова', post: 'BUS', roles: ['investment-officer'], compartments: ['investment'] },
  { id: id(19), name: '김하늘 · 가상 인물', ...positionOfPartner('KR'), language: 'ko' },
  { id: id(20), name: 'Alex Morgan · invented', ...positionOfPartner('US'), language: 'en' },
]

/** Appoints whoever is not there yet; the others stay as they are. */
export async function appointDemoOfficers({ identity, languages }: Elshi): Promise<void> {
  const present = new Set((await listDemonstrationAccounts(identity)).map((account) => account.id))
  for (const { id: account, name, post, roles, compartments = ['general'], language } of DEMO_OFFICERS) {
    if (present.has(account)) continue
    await officers.appoint(identity, {
      id: account,
      name,
      kind: officers.kindFor(roles),
      language: language ?? languages[0] ?? 'kk',
      post,
      roles,
      compartments,
      from: plainDate('2024-01-01'),
      demonstration: true,
    })
  }
}

/** Everybody at a post who holds the role. */
export const officersAt = (post: string, role: string): readonly DemoOfficer[] =>
  DEMO_OFFICERS.filter((officer) => officer.post === post && officer.roles.includes(role))

/** Who does something at a post in the demonstration: the first who holds one of the roles, and is not `except`. */
export function officerFor(post: string, roles: readonly string[], except?: string): DemoOfficer {
  const found = DEMO_OFFICERS.find(
    (officer) => officer.post === post && officer.id !== except && officer.roles.some((role) => roles.includes(role)),
  )
  if (!found) throw new Error(`The demonstration has nobody at ${post} who is ${roles.join(' or ')}.`)
  return found
}
