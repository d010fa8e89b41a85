// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto'
import { canonicalText } from '#src/consular/proof/index.ts'
import type { Service } from './service.ts'

/** SHA-256 of the RFC 8785 form, in hex: what a case is pinned to. */
export function digestOf(service: Service): string {
  return createHash('sha256').update(canonicalText(service), 'utf8').digest('hex')
}
