// SPDX-License-Identifier: Apache-2.0
import type { Service } from './service.ts'

/** What the checks need of the texts. */
export type Texts = { readonly has: (language: string, key: string) => boolean }

/** One mistake in a definition: where it is, and a sentence that says what to do. */
export type Problem = { readonly where: string; readonly what: string }

/** Every mistake in a service's definition and texts; an empty list means that the engine can run it. */
export function checkService(_service: Service, _texts: Texts, _languages: readonly string[]): Problem[] {
  return []
}

/** Every text that the service needs in every language. */
export function textKeysOf(_service: Service): string[] {
  return []
}
