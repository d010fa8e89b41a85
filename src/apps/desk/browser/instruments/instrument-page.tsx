// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button, Loader, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { Refused } from '../api/request.ts'
import { DocumentsOf } from '../documents/documents-of.tsx'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
import { dayTyped } from '../language/typed-day.ts'
import { DayField } from '../marks/day-field.tsx'
import { Problem } from '../marks/problem.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useTitle } from '../shell/use-title.ts'
import { AddClause } from './add-content.tsx'
import { AssignDealers } from './assign-dealers.tsx'
import { isClauseNext } from './clauses.ts'
import { Contents } from './contents.tsx'
import type { EventRecord, File } from './instruments.ts'
import { useInstrument } from './instruments.ts'
import { Languages } from './languages.tsx'
import { PartiesWay } from './parties-way.tsx'
import { RecordEvent } from './record-event.tsx'
import { Records } from './records.tsx'
import { NextSteps, StateOf } from './state-of.tsx'
import { StepDeeds } from './step-deeds.tsx'
import { TimePicture, TimeTable } from './time-picture.tsx'

/** One instrument: where it stands on a day, its life as a picture, what it says, and what was recorded of it. */
export function InstrumentPage({ id }: { id: string }) {
  const { say, sayMoment } = useSpeech()
  const [on, setOn] = useState('')
  const [knownAt, setKnownAt] = useState('')
  const found = useInstrument(id, { on: dayTyped(on), knownAt })
  useTitle(found.data?.title ?? say('instruments.title'))
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError && found.error instanceof Refused && found.error.status === 404) return <NotFound />
  if (!found.data) return <Problem error={found.error} again={() => found.refetch()} />
  const file = found.data
  return (
    <article className="instrument" key={id}>
      <Head file={file} isNow={knownAt === ''} />
      <div className="pair top narrow screen-only">
        <DayField label={say('instruments.on')} value={on} change={setOn} />
        {knownAt && (
          <p role="status">
            {say('instruments.known-at', { at: sayMoment(knownAt) })}{' '}
            <button type="button" className="as-link" onClick={() => setKnownAt('')}>
              {say('instruments.known-now')}
            </button>
          </p>
        )}
      </div>
      <Body file={file} knownThen={({ recordedAt }) => setKnownAt(recordedAt)} isNow={knownAt === ''} />
    </article>
  )
}

function Head({ file, isNow }: { file: File; isNow: boolean }) {
  const { say } = useSpeech()
  const { title, kind, kindReason, parties, place, numbers, about, note } = file
  return (
    <header className="case-head">
      <nav aria-label={say('instruments.place')}>
        <Anchor component={Link} href="/instruments">
          {say('instruments.title')}
        </Anchor>
        {about.map(({ code, name }) => (
          <span key={code}>
            {' · '}
            <Anchor component={Link} href={`/partners/${code}`}>
              {name}
            </Anchor>
          </span>
        ))}
      </nav>
      <Title order={1}>{title}</Title>
      <p className="case-line">
        {[parties.map(({ name }) => name).join(', '), kind.words, place, ...numbers].filter(Boolean).join(' · ')}
      </p>
      <div className="case-state">
        <div>
          <StateOf line={file} />
          {file.events.map(
            ({ id, gap, stands }) =>
              gap &&
              stands && (
                <small key={id} className="below">
                  {gap}
                </small>
              ),
          )}
        </div>
        <div>
          <h2 className="next-title">{say('instruments.next-step')}</h2>
          <NextSteps
            next={file.next}
            {...(isNow && { deeds: (step) => <StepDeeds instrument={file} step={step} /> })}
          />
          {file.next.length > 0 && <Dealers file={file} isNow={isNow} />}
          {isClauseNext(file) && (
            <p className="screen-only">
              {say('instruments.clause-unread')} <AddClause file={file} />
            </p>
          )}
        </div>
      </div>
      <TitleWorth file={file} />
      <p className="soft">{kindReason}</p>
      {note && <p>{note}</p>}
    </header>
  )
}

/** Who deals with it, or that nobody was named yet; with the act beside it. */
function Dealers({ file, isNow }: { file: File; isNow: boolean }) {
  const { say } = useSpeech()
  const { owner, agencies } = file.dealers
  const named = [...agencies.map(({ agency, name }) => `${agency} (${name})`), ...(owner ? [owner] : [])]
  // Of a convention whoever follows it at home is named, and no agency of each of its parties.
  const sides = file.parties.length > 2 ? [] : file.parties
  return (
    <div className="dealt-with">
      {named.length > 0 ? say('instruments.dealt-with', { names: named.join(', ') }) : say('waiting.unnamed')}{' '}
      {isNow && (
        <span className="screen-only">
          <AssignDealers of={file} sides={sides} dealers={file.dealers} />
        </span>
      )}
    </div>
  )
}

/** Whether the title is the authentic one, a translation or our own wording; in which languages the text is authentic. */
function TitleWorth({ file }: { file: File }) {
  const { say, language } = useSpeech()
  const own = file.languages.find(({ code }) => code === (file.titleIn ?? language))
  if (!own) return null
  return (
    <p className="soft">
      {file.titleIn
        ? say('instruments.title-in', { language: spokenLanguage(file.titleIn, language) })
        : say('instruments.title-is', { is: own.title.words })}
    </p>
  )
}

type Recording = { readonly replaces?: EventRecord; readonly strikesOut?: boolean }

type BodyProps = { readonly file: File; readonly knownThen: (record: EventRecord) => void; readonly isNow: boolean }

function Body({ file, knownThen, isNow }: BodyProps) {
  const { say } = useSpeech()
  const [recording, record] = useState<Recording>()
  // Papers go to one partner: of a convention they stand in the files of its parties.
  const [partner, others] = file.about
  return (
    <>
      <section>
        <div className="section-head">
          <Title order={2}>{say('instruments.life')}</Title>
          {isNow && <Button onClick={() => record({})}>{say('instruments.record')}</Button>}
        </div>
        <TimePicture file={file} />
        <TimeTable file={file} />
      </section>
      <PartiesWay file={file} />
      <Contents file={file} />
      <Languages file={file} />
      {partner && !others && <DocumentsOf party={partner.code} of={{ kind: 'instrument', id: file.id }} />}
      <Records
        file={file}
        correct={(replaces) => record({ replaces })}
        strikeOut={(replaces) => record({ replaces, strikesOut: true })}
        knownThen={knownThen}
      />
      {recording && <RecordEvent file={file} {...recording} close={() => record(undefined)} />}
    </>
  )
}
