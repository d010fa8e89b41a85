// SPDX-License-Identifier: Apache-2.0
/** Working days counted from an index, for many questions over years. */
export {
  addIndexedDays,
  addIndexedNumber,
  countIndexedDays,
  indexWorkingDays,
  type WorkingDayIndex,
} from './working-day-index.ts'
