// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { BriefsOfPartner } from '../briefs/briefs-of-partner.tsx'
import { PromisesOfPartner } from '../commitments/promises-of-partner.tsx'
import { DocumentsOf } from '../documents/documents-of.tsx'
import { FiguresOfPartner } from '../figures/figures-of-partner.tsx'
import { InstrumentsOfPartner } from '../instruments/instruments-of-partner.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { HeadOfFile } from '../overview/head-of-file.tsx'
import { SearchBox } from '../overview/search-box.tsx'
import { TimeLineOfPartner } from '../overview/time-line-of-partner.tsx'
import { ProgrammesOfPartner } from '../programmes/programmes-of-partner.tsx'
import { ReleasesOfPartner } from '../releases/releases-of-partner.tsx'
import { OfficialsOfPartner } from '../rounds/officials-of-partner.tsx'
import { RoundsOfPartner } from '../rounds/rounds-of-partner.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useTitle } from '../shell/use-title.ts'
import { PartOfFile } from './part-of-file.tsx'
import { usePartners } from './partners.ts'
import { PostsOfPartner } from './posts-of-partner.tsx'
import {
  useBriefsInShort,
  useDocumentsInShort,
  useFiguresInShort,
  useInstrumentsInShort,
  useOfficialsInShort,
  usePostsInShort,
  useProgrammesInShort,
  usePromisesInShort,
  useReleasesInShort,
  useRoundsInShort,
  useTimeLineInShort,
} from './summaries.ts'

/** The file on a partner: everything between the two sides on one page, a section for each kind of thing. */
export function PartnerPage({ code }: { code: string }) {
  const { say } = useSpeech()
  const partners = usePartners()
  const partner = partners.data?.partners.find((one) => one.code === code)
  useTitle(partner?.name ?? say('partners.title'))
  if (partners.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (partners.isError) return <Problem error={partners.error} again={() => partners.refetch()} />
  if (!partner) return <NotFound />
  return <WholeFile code={code} name={partner.name} />
}

function WholeFile({ code, name }: { code: string; name: string }) {
  const { say } = useSpeech()
  useComeToPart()
  return (
    <div className="partner-file">
      <p className="crumbs">
        <Anchor component={Link} href="/partners">
          {say('partners.title')}
        </Anchor>
      </p>
      <div className="partner-head">
        <Title order={1}>{name}</Title>
        <SearchBox party={code} />
      </div>
      <ContentsOfFile />
      <div className="partner-columns">
        <div>
          <HeadOfFile party={code} />
          <PartOfFile id="promises" title="commitments.title" summary={usePromisesInShort(code)}>
            <PromisesOfPartner party={code} />
          </PartOfFile>
          <PartOfFile id="rounds-of-partner" title="rounds.title" summary={useRoundsInShort(code)}>
            <RoundsOfPartner party={code} />
          </PartOfFile>
          <PartOfFile id="instruments-of-partner" title="instruments.title" summary={useInstrumentsInShort(code)}>
            <InstrumentsOfPartner party={code} />
          </PartOfFile>
        </div>
        <div className="beside">
          <PartOfFile id="briefs-of-partner" title="briefs.title" summary={useBriefsInShort(code)}>
            <BriefsOfPartner party={code} />
          </PartOfFile>
          <PartOfFile id="documents-of-partner" title="documents.title" summary={useDocumentsInShort(code)}>
            <DocumentsOf party={code} />
          </PartOfFile>
          <PartOfFile id="released" title="releases.title" summary={useReleasesInShort(code)}>
            <ReleasesOfPartner party={code} />
          </PartOfFile>
          <PartOfFile id="posts-of-partner" title="posts.between" summary={usePostsInShort(code)}>
            <PostsOfPartner party={code} name={name} />
          </PartOfFile>
        </div>
      </div>
      <div className="partner-wide">
        <PartOfFile id="time-line" title="time-line.title" summary={useTimeLineInShort(code)}>
          <TimeLineOfPartner party={code} name={name} />
        </PartOfFile>
        <PartOfFile id="programmes-of-partner" title="programmes.title" summary={useProgrammesInShort(code)}>
          <ProgrammesOfPartner party={code} />
        </PartOfFile>
        <PartOfFile id="figures-of-partner" title="figures.title" summary={useFiguresInShort(code)}>
          <FiguresOfPartner party={code} />
        </PartOfFile>
        <PartOfFile id="officials" title="officials.title" summary={useOfficialsInShort(code)}>
          <OfficialsOfPartner party={code} name={name} />
        </PartOfFile>
      </div>
    </div>
  )
}

/** An address may name a part of the file: it is come to once everything above it has its height. */
function useComeToPart() {
  const isFilled = useIsFetching() === 0
  const arrived = useRef(false)
  useEffect(() => {
    if (!isFilled || arrived.current || location.hash === '') return
    arrived.current = true
    document.getElementById(`part-${location.hash.slice(1)}`)?.scrollIntoView()
  }, [isFilled])
}

/** The sections by name, always in sight: the file is long, and each of its parts one touch away. */
function ContentsOfFile() {
  const { say } = useSpeech()
  return (
    <nav className="partner-contents screen-only" aria-label={say('partners.contents')}>
      {SECTIONS.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {say(title)}
        </a>
      ))}
    </nav>
  )
}

const SECTIONS = [
  ['reminders', 'reminders.title'],
  ['promises', 'commitments.title'],
  ['rounds-of-partner', 'rounds.title'],
  ['instruments-of-partner', 'nav.instruments'],
  ['briefs-of-partner', 'briefs.title'],
  ['documents-of-partner', 'documents.title'],
  ['released', 'releases.title'],
  ['posts-of-partner', 'posts.between'],
  ['time-line', 'time-line.title'],
  ['programmes-of-partner', 'programmes.title'],
  ['figures-of-partner', 'figures.title'],
  ['officials', 'officials.title'],
] as const
