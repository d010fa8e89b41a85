// SPDX-License-Identifier: Apache-2.0
import type { SourceRecord } from './source.ts'

/** A source’s id: its publisher and day, to be read, and the beginning of its command’s id, so that two of one day are told apart. */
export function sourceId({ publisher, published, read }: SourceRecord, commandId: string): string {
  const latin = publisher
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return [latin.slice(0, 40) || 'source', published ?? read, commandId.slice(0, 8)].join('-')
}
