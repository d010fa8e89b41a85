// SPDX-License-Identifier: Apache-2.0
// What a partner sees, by the kind of thing.
export {
  agendaContent as agenda,
  commitmentContent as commitment,
  instrumentContent as instrument,
} from './contents.ts'
export { figuresContent as figures, toldFigures } from './figures-content.ts'
export { minutesContent as minutes } from './minutes-content.ts'
