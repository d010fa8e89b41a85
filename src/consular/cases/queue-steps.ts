// SPDX-License-Identifier: Apache-2.0
// A queue asked by service, step or holder is asked step by step: the step of a service says who holds the case.
import type { Service } from '#src/consular/catalogue/index.ts'
import type { QueueFilter } from './case-file.ts'

/** A step of a service, whatever its version. */
export type QueueStep = { readonly service: string; readonly step: string }

/**
 * The steps in which a case that the filter finds can be; undefined when it asks for none of service, step and holder. Whoever reads
 * nothing general is asked only of services that they may read: most of a queue is none of theirs.
 */
export function stepsAsked(
  versions: readonly Service[],
  filter: QueueFilter,
  compartments: readonly string[],
): readonly QueueStep[] | undefined {
  const { service, step, holder } = filter
  const isRead = (compartment: string) => compartments.includes('*') || compartments.includes(compartment)
  if (service === undefined && step === undefined && holder === undefined && isRead('general')) return undefined
  const found = new Map<string, QueueStep>()
  for (const version of versions) {
    if ((service !== undefined && version.id !== service) || !isRead(version.compartment)) continue
    for (const one of version.steps) {
      const isAsked = (step ?? one.id) === one.id && (holder ?? one.holder) === one.holder
      if (isAsked) found.set(`${version.id}/${one.id}`, { service: version.id, step: one.id })
    }
  }
  return [...found.values()]
}
