// SPDX-License-Identifier: Apache-2.0
// A queue asked by service, step or holder is asked step by step: the step of a service says who holds the case.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { QueueFilter } from './case-file.ts'

/** A step of a service, whatever its version. */
export type QueueStep = { readonly service: string; readonly step: string }

/** The steps in which a case that the filter finds can be; undefined when it asks for none of service, step and holder. */
export function stepsAsked(versions: readonly Service[], filter: QueueFilter): readonly QueueStep[] | undefined {
  const { service, step, holder } = filter
  if (service === undefined && step === undefined && holder === undefined) return undefined
  const found = new Map<string, QueueStep>()
  for (const version of versions) {
    if (service !== undefined && version.id !== service) continue
    for (const one of version.steps) {
      const isAsked = (step ?? one.id) === one.id && (holder ?? one.holder) === one.holder
      if (isAsked) found.set(`${version.id}/${one.id}`, { service: version.id, step: one.id })
    }
  }
  return [...found.values()]
}
