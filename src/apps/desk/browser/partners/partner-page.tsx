// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { Link } from 'wouter'
import { BriefsOfPartner } from '../briefs/briefs-of-partner.tsx'
import { PromisesOfPartner } from '../commitments/promises-of-partner.tsx'
import { DocumentsOfPartner } from '../documents/documents-of-partner.tsx'
import { FiguresOfPartner } from '../figures/figures-of-partner.tsx'
import { InstrumentsOfPartner } from '../instruments/instruments-of-partner.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { HeadOfFile } from '../overview/head-of-file.tsx'
import { SearchBox } from '../overview/search-box.tsx'
import { TimeLineOfPartner } from '../overview/time-line-of-partner.tsx'
import { ProgrammesOfPartner } from '../programmes/programmes-of-partner.tsx'
import { OfficialsOfPartner } from '../rounds/officials-of-partner.tsx'
import { RoundsOfPartner } from '../rounds/rounds-of-partner.tsx'
import { NotFound } from '../shell/not-found.tsx'
import { useTitle } from '../shell/use-title.ts'
import { usePartners } from './partners.ts'

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
      <Title order={1}>{partner.name}</Title>
      <SearchBox />
      <HeadOfFile party={code} />
      <TimeLineOfPartner party={code} name={partner.name} />
      <RoundsOfPartner party={code} />
      <OfficialsOfPartner party={code} name={partner.name} />
      <BriefsOfPartner party={code} />
      <DocumentsOfPartner party={code} />
      <PromisesOfPartner party={code} />
      <InstrumentsOfPartner party={code} />
      <ProgrammesOfPartner party={code} />
      <FiguresOfPartner party={code} />
    </div>
  )
}
