// SPDX-License-Identifier: Apache-2.0
import type { MouseEvent, RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import type { QueueRow } from '#src/consular/cases/index.ts'
import { useServices } from '../api/queries.ts'
import type { Spoken } from '../api/spoken.ts'
import { useKeys } from '../keys/use-keys.ts'
import { useSpeech } from '../language/language.tsx'
import { ClockBar } from '../marks/clock-bar.tsx'
import { Standing, toneOfStep } from '../marks/standing.tsx'
import { rememberedQueue } from './remembered-queue.ts'

/** One line a case; `j` and `k` move, Enter opens. */
export function QueueTable({ rows }: { rows: readonly Spoken<QueueRow>[] }) {
  const { say } = useSpeech()
  const body = useRef<HTMLTableSectionElement>(null)
  useMoveByKeys(body)
  useReturnToOpened(body)
  return (
    <div className="scroll">
      <table className="lines queue">
        <caption className="unseen">{say('queue.title')}</caption>
        <thead>
          <tr>
            {(['reference', 'person', 'service', 'stands', 'holder', 'clock', 'flags'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`queue.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row) => (
            <Row key={row.reference} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row }: { row: Spoken<QueueRow> }) {
  const { say, sayDay } = useSpeech()
  const [, go] = useLocation()
  const services = useServices()
  const service = services.data?.services.find((one) => one.id === row.service)
  const step = service?.steps.find((one) => one.id === row.step)
  return (
    // The link in the first cell is the keyboard's way; the row only widens the mouse's target.
    <tr onClick={() => go(`/cases/${row.reference}`)}>
      <td className="at-reference">
        <Link
          href={`/cases/${row.reference}`}
          className="reference"
          onClick={(event: MouseEvent) => event.stopPropagation()}
        >
          {row.reference}
        </Link>
      </td>
      <td className="at-person">
        {row.person || <em className="soft">{say('case.unnamed')}</em>}
        {row.found?.map((one) => (
          <small key={one.words} className="below">
            {one.words}
          </small>
        ))}
      </td>
      <td className="at-service">{service?.name ?? row.service}</td>
      <td className="at-step">
        <Standing tone={toneOfStep(row)} words={step?.name ?? row.step} />
      </td>
      <td className="at-holder">
        {say(`holder.${row.holder}`)}
        {row.assignedTo && <small> · {row.assignedTo.name}</small>}
      </td>
      <td className="at-clock">
        {row.final ? (
          <span className="void">{say('queue.lodged', { day: sayDay(row.lodgedOn) })}</span>
        ) : (
          <ClockBar {...row.clock} daysLeft={row.daysLeft} isDense />
        )}
      </td>
      <td className="at-flags">
        {row.flags
          .filter((flag) => flag !== 'overdue' && flag !== 'stopped')
          .map((flag) => say(`flag.${flag}`))
          .join(' · ')}
      </td>
    </tr>
  )
}

function useMoveByKeys(body: RefObject<HTMLTableSectionElement | null>) {
  const move = (by: number) => {
    const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('a.reference') ?? [])]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    const to = Math.max(0, Math.min(at + by, links.length - 1))
    links[to]?.focus()
    links[to]?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ j: () => move(1), k: () => move(-1) })
}

/** Whoever comes back from a case goes on where they were. */
function useReturnToOpened(body: RefObject<HTMLTableSectionElement | null>) {
  useEffect(() => {
    const { opened } = rememberedQueue()
    if (opened === undefined || document.activeElement !== document.body) return
    body.current?.querySelector<HTMLAnchorElement>(`a[href$="/${opened}"]`)?.focus()
  }, [body])
}
