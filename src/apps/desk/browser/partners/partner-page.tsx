// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
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
import { usePartners } from './partners.ts'
import { PostsOfPartner } from './posts-of-partner.tsx'

/** The file on a partner: everything between the two sides on one page, a section for each kind of thing. */
export function PartnerPage({ code }: { code: string }) {
  const { say } = useSpeech()
  const partners = usePartners()
  const partner = partners.data?.partners.find((one) => one.code === code)
  useTitle(partner?.name ?? say('partners.title'))
  if (partners.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (partners.isError) return <Problem error={partners.error} again={() => partners.refetch()} />
  if (!partner) return <NotFound />
  return (
    <div className="partner-file">
      <p className="crumbs">
        <Anchor component={Link} href="/partners">
          {say('partners.title')}
        </Anchor>
      </p>
      <div className="partner-head">
        <Title order={1}>{partner.name}</Title>
        <SearchBox party={code} />
      </div>
      <ContentsOfFile />
      <div className="partner-columns">
        <div>
          <HeadOfFile party={code} />
          <PromisesOfPartner party={code} />
          <RoundsOfPartner party={code} />
          <InstrumentsOfPartner party={code} />
        </div>
        <div className="beside">
          <BriefsOfPartner party={code} />
          <DocumentsOf party={code} />
          <ReleasesOfPartner party={code} />
          <PostsOfPartner party={code} name={partner.name} />
        </div>
      </div>
      <div className="partner-wide">
        <TimeLineOfPartner party={code} name={partner.name} />
        <ProgrammesOfPartner party={code} />
        <FiguresOfPartner party={code} />
        <OfficialsOfPartner party={code} name={partner.name} />
      </div>
    </div>
  )
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
