// SPDX-License-Identifier: Apache-2.0
import { Button, Group, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { readIn } from '../api/request.ts'
import { useSpeech, useSpeechTo } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { Sighting } from './use-sighting.ts'
import type { Lodged } from './window.ts'

type Props = {
  readonly lodged: Lodged
  readonly service: string
  readonly post: string
  /** The applicant's, in which the slip is written. */
  readonly language: string
  /** By subject, the co-signers as the officer entered them. */
  readonly names: Readonly<Record<string, string>>
  readonly noted: Sighting['noted']
  readonly again: () => void
}

/** The slip that the applicant takes along: reference and code, shown once; a slip of their own for each co-signer. */
export function LodgedSlip({ lodged, service, post, language, names, noted, again }: Props) {
  const { say } = useSpeech()
  const told = useNamesIn(language, { service, post })
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    place.current?.focus()
  }, [])
  return (
    <div ref={place} tabIndex={-1}>
      <p role="status" className="kept screen-only">
        ● {say('window.lodged')}
      </p>
      <p className="screen-only">
        {say(lodged.slipCode === null ? 'window.lodged.represented' : 'window.lodged.give', {
          reference: lodged.reference,
        })}
      </p>
      {noted.isSuccess && <p className="kept screen-only">● {say('window.seen', { count: noted.data })}</p>}
      {noted.isError && (
        <>
          <Problem error={noted.error} />
          <p className="late screen-only">▲ {say('window.not-seen')}</p>
        </>
      )}
      <div className="slips">
        {lodged.slipCode !== null && <Slip code={lodged.slipCode} {...{ lodged, language, ...told }} />}
        {lodged.coSigners.map(({ subject, slipCode }) => (
          <Slip
            key={subject}
            code={slipCode}
            coSigner={{ number: subject.replace(/\D/g, ''), name: names[subject] ?? '' }}
            {...{ lodged, language, ...told }}
          />
        ))}
      </div>
      <Group my="md" gap="sm">
        <Button onClick={() => print()}>{say('window.print')}</Button>
        <Button variant="default" component={Link} href={`/cases/${lodged.reference}`}>
          {say('window.open')}
        </Button>
        <Button variant="default" onClick={again}>
          {say('window.another')}
        </Button>
      </Group>
    </div>
  )
}

type SlipProps = {
  readonly lodged: Lodged
  readonly post: string
  readonly service: string
  readonly language: string
  readonly code: string
  readonly coSigner?: { readonly number: string; readonly name: string }
}

function Slip({ lodged, post, service, language, code, coSigner }: SlipProps) {
  const { say } = useSpeechTo(language)
  const title = coSigner ? `${service}: ${say('window.slip.co-signer', coSigner)}` : service
  return (
    <section className="slip" aria-label={title} lang={language}>
      <p className="soft">{post}</p>
      <Title order={2}>{title}</Title>
      {coSigner?.name && <p>{coSigner.name}</p>}
      <dl>
        <dt>{say('window.reference')}</dt>
        <dd>{lodged.reference}</dd>
        <dt>{say('window.slip')}</dt>
        <dd>{inFours(code)}</dd>
      </dl>
      <p>{say('window.slip.follow', { address: location.host })}</p>
    </section>
  )
}

/** As the portal shows it: twelve characters in a row are copied wrongly. */
const inFours = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''

type Named = { readonly id: string; readonly name: string }

/** The names of service and post as the applicant reads them; nothing before they are known, so that no other language is printed. */
function useNamesIn(language: string, { service, post }: { readonly service: string; readonly post: string }) {
  const named = (path: 'services' | 'posts') => ({
    queryKey: [path, 'in', language],
    staleTime: 600_000,
    queryFn: () => readIn<Readonly<Record<string, readonly Named[]>>>(language, `/${path}`),
  })
  const [services, posts] = [useQuery(named('services')), useQuery(named('posts'))]
  return { service: nameIn(services.data?.services, service), post: nameIn(posts.data?.posts, post) }
}

function nameIn(list: readonly Named[] | undefined, id: string): string {
  return list?.find((one) => one.id === id)?.name ?? ''
}
