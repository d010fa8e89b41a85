// SPDX-License-Identifier: Apache-2.0
import type { Printer } from '#src/platform/printing/index.ts'
import type { Paper } from '#src/relations/papers/index.ts'
import { layOut, paperTemplate } from '#src/relations/papers/index.ts'

/** The paper as tagged PDF/A: for the file, and for whoever hears it. */
export function printPaper(printer: Printer, paper: Paper): Promise<Uint8Array> {
  return printer.print({ template: paperTemplate, told: layOut(paper) })
}
