// SPDX-License-Identifier: Apache-2.0
import type { QueueFilter } from '#src/consular/cases/index.ts'
import { useServices } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { PrintedBy } from '../shell/printed-by.tsx'
import { stateOf } from './queue-states.ts'

/** On paper the list says what it was narrowed to; on the screen the filters do. */
export function PrintedHead({ filter }: { filter: QueueFilter }) {
  const { say } = useSpeech()
  const services = useServices()
  const service = services.data?.services.find((one) => one.id === filter.service)?.name ?? say('queue.service.all')
  // Of a number of a paper the list says only that it was looked for: paper lies about.
  const sought = filter.identifier === undefined ? (filter.name ?? filter.reference) : say('queue.printed.identifier')
  return <PrintedBy words={[say(`queue.state.${stateOf(filter)}`), service, sought]} />
}
