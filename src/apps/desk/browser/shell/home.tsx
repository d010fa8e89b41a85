// SPDX-License-Identifier: Apache-2.0
import { useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { LeadsPage } from '../leads/leads-page.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { OperationsPage } from '../operations/operations-page.tsx'
import { HeadPage } from '../overview/head-page.tsx'
import { PartnersPage } from '../partners/partners-page.tsx'
import { QueuePage } from '../queue/queue-page.tsx'
import { ReadsPage } from '../reads/reads-page.tsx'
import { ReleasedPage } from '../releases/released-page.tsx'
import { firstFace } from '../sign-in/roles.ts'

/** The first page is that of the position: the queue, the reading log, the operations, the partners or the leads. */
export function Home() {
  const { say } = useSpeech()
  const session = useSession()
  const roles = session.data?.officer?.positions.flatMap((position) => position.roles) ?? []
  switch (firstFace(roles)) {
    case 'case-worker':
      return <QueuePage />
    case 'inspector':
      return <ReadsPage />
    case 'operator':
      return <OperationsPage />
    case 'ministry':
      return roles.includes('head-of-department') ? <HeadPage /> : <PartnersPage />
    case 'investment':
      return <LeadsPage />
    case 'guest':
      return <ReleasedPage />
    default:
      return <EmptyState page title={say('home.nothing')} />
  }
}
