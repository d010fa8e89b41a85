// SPDX-License-Identifier: Apache-2.0
/** Records that somebody left an office, or corrects what was told of it. */
export { endTenure } from './end-tenure.action.ts'
/** People, offices and tenures, each a thing of its own. */
export {
  areUnequal,
  hadLeft,
  type Leaving,
  type Office,
  type OfficeBody,
  offices,
  type Person,
  type PersonBody,
  people,
  type Rank,
  ranks,
  type Tenure,
  type TenureBody,
  tenures,
} from './person.ts'
/** Records who holds or held which office, new people and offices with it. */
export { type NewTenure, recordTenure } from './record-tenure.action.ts'
export type { PeopleRefusal } from './refusal.ts'
