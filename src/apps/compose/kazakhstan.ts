// SPDX-License-Identifier: Apache-2.0
import {
  ANSWER_CHECKS,
  BASES,
  BETWEEN,
  HOLIDAYS,
  HOST_HOLIDAYS,
  LANGUAGES,
  NETWORK,
  NEVER,
  placeIn,
  REGISTERS,
  SERVICES,
} from '#src/jurisdictions/kazakhstan/index.ts'
import type { HomeState } from './home-state.ts'
import { textFoldersUnder } from './home-state.ts'

/** The Republic of Kazakhstan, with the holidays of the states that receive its posts. */
export function kazakhstan(): HomeState {
  return {
    languages: LANGUAGES,
    network: NETWORK,
    holidays: HOLIDAYS,
    hostHolidays: HOST_HOLIDAYS,
    services: SERVICES,
    registers: REGISTERS,
    checks: ANSWER_CHECKS,
    placeIn,
    bases: BASES,
    never: NEVER,
    between: BETWEEN,
    textFolders: textFoldersUnder('jurisdictions'),
  }
}
