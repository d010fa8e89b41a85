// SPDX-License-Identifier: Apache-2.0
import type { Wire } from './driver-statement.ts'
import { Statement } from './driver-statement.ts'

/** A statement that prepares for others; what it answers is not read. */
export class OpeningStatement extends Statement {
  // It is sent without the question what its rows look like.
  override prepare(wire: Wire): void {
    if (this.hasBeenParsed(wire)) {
      wire.bind({ portal: '', statement: this.name, values: this.values })
      wire.execute({ portal: '' })
    } else super.prepare(wire)
  }

  override handleRowDescription(): void {
    // Nobody asks for it.
  }

  override handleDataRow(): void {
    // Nobody reads it.
  }
}
