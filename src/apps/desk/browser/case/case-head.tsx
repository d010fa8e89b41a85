// SPDX-License-Identifier: Apache-2.0
import { Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { ClockBar } from '../marks/clock-bar.tsx'
import { Standing, toneOfStep } from '../marks/standing.tsx'
import { WhyNote } from '../marks/why.tsx'
import { useFirstPlace } from '../shell/first-place.ts'
import { usePostNames } from '../shell/post-names.ts'
import { CaseActions } from './case-actions.tsx'
import type { OpenCase } from './open-case.ts'

/** Who and what, where it stands, its clock and fee, and what may be done now. */
export function CaseHead({ file }: { file: OpenCase }) {
  const { say, sayDay } = useSpeech()
  const postName = usePostNames()
  const first = useFirstPlace()
  const { clock } = file
  return (
    <header className="case-head">
      <nav aria-label={say('case.place')}>
        <Link href="/">{first}</Link> › {file.reference}
      </nav>
      <Title order={1}>
        {file.person.name || say('case.unnamed')}
        {file.person.latin && <small className="latin">{file.person.latin}</small>}
      </Title>
      <p className="case-line">
        <strong className="reference">{file.reference}</strong> · {file.service.said.words} ·{' '}
        {postName(file.handlingPost)}
        {file.lodgingPost !== file.handlingPost && ` (${say('case.lodged-at', { post: postName(file.lodgingPost) })})`}{' '}
        · {say('queue.lodged', { day: sayDay(file.lodgedOn) })} · {say(`channel.${file.channel}`)}
      </p>
      <CaseActions file={file} />
      <div className="case-state">
        <Standing tone={toneOfStep(file.step)} words={file.step.said.words} />
        {!file.step.final && (
          <span>
            {say('case.held-by')} {say(`holder.${file.step.holder}`)}
          </span>
        )}
        <span>{file.assignedTo ? say('case.assigned', { name: file.assignedTo.name }) : say('flag.unassigned')}</span>
        {(clock.known || !file.step.final) && <Clock clock={clock} />}
        <span>
          {file.fee.known ? `${file.fee.amount} ${file.fee.currency}` : say('case.fee-unknown')}
          <WhyNote why={file.fee.why} label={say('why.fee')} />
        </span>
      </div>
    </header>
  )
}

function Clock({ clock }: Pick<OpenCase, 'clock'>) {
  const { say } = useSpeech()
  return (
    <span>
      <HowItRuns clock={clock} />
      <WhyNote why={clock.why} label={say('why.clock')} />
    </span>
  )
}

/** Once counting has ended there is no day to be met, whatever happens to the case then. */
function HowItRuns({ clock }: Pick<OpenCase, 'clock'>) {
  const { say, sayDay } = useSpeech()
  if (clock.endedOn !== undefined) return say('clock.ended-on', { day: sayDay(clock.endedOn) })
  if (!clock.known) return <ClockBar runs={clock.because} daysLeft={null} />
  const { daysLeft, count, unit, stopped, dueOn } = clock
  return (
    <>
      <ClockBar runs={stopped ? 'stopped' : 'running'} daysLeft={daysLeft} count={count} unit={unit} /> ·{' '}
      {say('clock.due', { day: sayDay(dueOn) })}
    </>
  )
}
