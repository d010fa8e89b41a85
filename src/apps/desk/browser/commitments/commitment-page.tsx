// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useServices } from '../api/queries.ts'
import { DocumentsOf } from '../documents/documents-of.tsx'
import { useSpeech } from '../language/language.tsx'
import { Fact } from '../marks/fact.tsx'
import { Invented } from '../marks/invented.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { QuotedWords } from '../sources/quoted.tsx'
import { RestsOn } from '../sources/rests-on.tsx'
import { CommitmentDeeds } from './commitment-deeds.tsx'
import type { CommitmentFile, View } from './commitments.ts'
import { useCommitment } from './commitments.ts'
import { Course } from './course.tsx'
import { EvidenceOf } from './evidence-of.tsx'
import { InForce } from './in-force.tsx'
import { Letters } from './letters.tsx'
import { DueOf, StandingOf } from './standing-of.tsx'

/** One commitment: what was promised, how it stands by evidence and by either side, and what it waits for. */
export function CommitmentPage({ id }: { id: string }) {
  const { say } = useSpeech()
  const found = useCommitment(id)
  useTitle(found.data?.words ?? say('commitments.one'))
  if (found.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (found.isError) return <Problem error={found.error} again={() => found.refetch()} />
  return <Whole commitment={found.data} />
}

function Whole({ commitment }: { commitment: CommitmentFile }) {
  const { say } = useSpeech()
  const { id, round, roundTitle, words, quoted, measured, about } = commitment
  const [partner] = about
  return (
    <div className="commitment">
      <p className="crumbs">
        {about.map(({ code, name }) => (
          <span key={code}>
            <Anchor component={Link} href={`/partners/${code}`}>
              {name}
            </Anchor>
            {' › '}
          </span>
        ))}
        <Anchor component={Link} href={`/rounds/${round.id}`}>
          {roundTitle}
        </Anchor>
      </p>
      <div className="thing-head">
        <Title order={1}>{words}</Title>
        <p>
          <StandingOf commitment={commitment} />
          <Invented of={commitment} />
        </p>
        {quoted && <QuotedWords quoted={quoted} />}
      </div>
      <div className="thing-columns">
        <Facts commitment={commitment} />
        <div>
          <InForce commitment={commitment} />
          <CommitmentDeeds commitment={commitment} />
          <Letters commitment={commitment} />
        </div>
      </div>
      {measured && (
        <section aria-labelledby="measured">
          <Title order={2} id="measured">
            {say('commitments.measured')}
          </Title>
          <Course measured={measured} commitment={commitment} />
        </section>
      )}
      <div className="thing-columns">
        <div>
          <EvidenceOf commitment={commitment} />
          {partner && <DocumentsOf party={partner.code} of={{ kind: 'commitment', id }} />}
        </div>
        <History commitment={commitment} />
      </div>
    </div>
  )
}

function Facts({ commitment }: { commitment: CommitmentFile }) {
  const { say, sayWhen } = useSpeech()
  const { sides, made, agency, owner, instrument, service, ours, theirs, carried, ended, basis } = commitment
  const services = useServices().data?.services ?? []
  const nameOf = (id: string) => services.find((one) => one.id === id)?.name ?? id
  return (
    <dl className="answers">
      <Fact term={say('commitments.sides')}>{sides.map(({ name }) => name).join(', ')}</Fact>
      <Fact term={say('commitments.made')}>{sayWhen(made)}</Fact>
      <Fact term={say('commitments.due')}>
        <DueOf commitment={commitment} isBare />
      </Fact>
      <Fact term={say('commitments.our-view')}>{ours ? <ViewOf view={ours} /> : say('commitments.no-view')}</Fact>
      {theirs.map(({ side, view }) => (
        <Fact key={side.code} term={say('commitments.their-view', { side: side.name })}>
          <ViewOf view={view} />
        </Fact>
      ))}
      {theirs.length === 0 && <Fact term={say('commitments.their-view.nobody')}>{say('commitments.no-view')}</Fact>}
      {agency && <Fact term={say('commitments.agency')}>{agency}</Fact>}
      {owner && <Fact term={say('commitments.owner')}>{owner}</Fact>}
      {instrument && (
        <Fact term={say('commitments.instrument')}>
          <Anchor component={Link} href={`/instruments/${instrument}`}>
            {say('commitments.open-instrument')}
          </Anchor>
        </Fact>
      )}
      {service && <Fact term={say('commitments.service')}>{nameOf(service)}</Fact>}
      {carried.map(({ to, on }) => (
        <Fact key={to} term={say('commitments.stands.carried-over')}>
          <Anchor component={Link} href={`/rounds/${to}`}>
            {sayWhen(on)}
          </Anchor>
        </Fact>
      ))}
      {ended && (
        <Fact term={say(`commitments.stands.${ended.how}`)}>
          {sayWhen(ended.on)} · {ended.reason}
          {ended.by && (
            <>
              {' · '}
              <Anchor component={Link} href={`/commitments/${ended.by}`}>
                {say('commitments.superseded-by')}
              </Anchor>
            </>
          )}
        </Fact>
      )}
      <Fact term={say('commitments.rests-on')}>
        <RestsOn {...basis} />
      </Fact>
    </dl>
  )
}

function ViewOf({ view }: { view: View }) {
  const { say, sayDay } = useSpeech()
  return (
    <>
      {say(`commitments.stands.${view.stands}`)} · {sayDay(view.on)}
      {view.words && <blockquote>{view.words}</blockquote>}
    </>
  )
}

const told = [
  'made',
  'evidence-added',
  'marked-done',
  'ours-said',
  'theirs-taken',
  'assigned',
  'letter-sent',
  'letter-answered',
  'carried-over',
  'dropped',
  'superseded',
] as const

function History({ commitment: { history } }: { commitment: CommitmentFile }) {
  const { say, sayMoment } = useSpeech()
  return (
    <section>
      <Title order={2}>{say('commitments.history')}</Title>
      <ul className="plain ruled">
        {history.map(({ what, by, recordedAt }) => {
          const known = told.find((one) => one === what)
          return (
            <li key={`${recordedAt} ${what}`}>
              {known ? say(`commitments.told.${known}`) : say('commitments.told.defined')}
              <small className="soft">
                {' '}
                · {sayMoment(recordedAt)}
                {by && ` · ${by}`}
              </small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
