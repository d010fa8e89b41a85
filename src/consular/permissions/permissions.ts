// SPDX-License-Identifier: Apache-2.0
import type { Compartment } from '#src/consular/catalogue/index.ts'
import type { Asker } from './asker.ts'

/** Whether the table lets this person do this to a case of this compartment. */
export function may(_asker: Asker, _action: string, _case: { readonly compartment: Compartment }): boolean {
  return false
}
