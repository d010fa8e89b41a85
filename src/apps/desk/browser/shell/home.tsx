// SPDX-License-Identifier: Apache-2.0
import { useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { LeadsPage } from '../leads/leads-page.tsx'
import { EmptyState } from '../marks/empty-state.tsx'
import { OperationsPage } from '../operations/operations-page.tsx'
import { PartnersPage } from '../partners/partners-page.tsx'
import { QueuePage } from '../queue/queue-page.tsx'
import { ReadsPage } from '../reads/reads-page.tsx'
import { firstFace } from '../sign-in/roles.ts'

/** The first page is that of the position: the queue, the reading log, the operations, the partners or the leads. */
export function Home() {
  const { say } = useSpeech()
  const session = useSession()
  switch (firstFace(session.data?.officer?.positions.flatMap((position) => position.roles) ?? [])) {
    case 'case-worker':
      return <QueuePage />
    case 'inspector':
      return <ReadsPage />
    case 'operator':
      return <OperationsPage />
    case 'ministry':
      return <PartnersPage />
    case 'investment':
      return <LeadsPage />
    default:
      return <EmptyState page title={say('home.nothing')} />
  }
}
