// SPDX-License-Identifier: Apache-2.0
// Everything under /api.
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import type { Elshi } from '#src/apps/compose/index.ts'
import { answerUnknown } from '../answer-errors.ts'
import type { CookieNames } from '../floor/cookies.ts'
import { alikeRoutes } from './alike.ts'
import { auditRoutes } from './audit.ts'
import { caseRoutes } from './cases.ts'
import { documentRoutes } from './documents.ts'
import { draftRoutes } from './drafts.ts'
import { erasureRoutes } from './erasures.ts'
import { fileRoutes } from './files.ts'
import { holdRoutes } from './holds.ts'
import { operationRoutes } from './operations.ts'
import { partnerGuestRoutes } from './partner.ts'
import { passkeyRoutes } from './passkeys.ts'
import { peopleRoutes } from './people.ts'
import { postRoutes } from './posts.ts'
import { registerRoutes } from './registers.ts'
import { registersOfAllRoutes } from './registers-of-all.ts'
import { registryRoutes } from './registry.ts'
import { briefRoutes } from './relations/briefs.ts'
import { calendarFeedRoutes } from './relations/calendar-feed.ts'
import { commitmentRoutes } from './relations/commitments.ts'
import { figureRoutes } from './relations/figures.ts'
import { headRoutes } from './relations/head.ts'
import { instrumentContentRoutes } from './relations/instrument-contents.ts'
import { instrumentRoutes } from './relations/instruments.ts'
import { leadRoutes } from './relations/leads.ts'
import { letterRoutes } from './relations/letters.ts'
import { officialRoutes } from './relations/officials.ts'
import { overviewRoutes } from './relations/overview.ts'
import { partnerRoutes } from './relations/partners.ts'
import { positionRoutes } from './relations/positions.ts'
import { programmeRoutes } from './relations/programmes.ts'
import { releaseRoutes } from './relations/releases.ts'
import { roundDeedRoutes } from './relations/round-deeds.ts'
import { roundRoutes } from './relations/rounds.ts'
import { searchRoutes } from './relations/search.ts'
import { seriesRoutes } from './relations/series-begun.ts'
import { sourceRoutes } from './relations/sources.ts'
import { stateDocumentDeedRoutes } from './relations/state-document-deeds.ts'
import { stateDocumentRoutes } from './relations/state-documents.ts'
import { timeLineRoutes } from './relations/time-line.ts'
import { toBeFoundRoutes } from './relations/to-be-found.ts'
import { waitingRoutes } from './relations/waiting.ts'
import { serviceRoutes } from './services.ts'
import { sessionRoutes } from './session.ts'
import { signInRoutes } from './sign-in.ts'

/** Where the installation is reached, and the names of its cookies. */
export type ApiPlace = { readonly origin: () => string; readonly names: CookieNames }

export function apiRoutes(elshi: Elshi, place: ApiPlace): FastifyPluginAsync {
  return async (server: FastifyInstance) => {
    answerUnknown(server)
    sessionRoutes(server, elshi)
    signInRoutes(server, elshi, place)
    passkeyRoutes(server, elshi, place)
    serviceRoutes(server, elshi)
    alikeRoutes(server, elshi)
    postRoutes(server, elshi)
    caseRoutes(server, elshi)
    documentRoutes(server, elshi)
    fileRoutes(server, elshi)
    draftRoutes(server, elshi)
    registryRoutes(server, elshi)
    registerRoutes(server, elshi)
    registersOfAllRoutes(server, elshi)
    peopleRoutes(server, elshi)
    auditRoutes(server, elshi)
    erasureRoutes(server, elshi)
    holdRoutes(server, elshi)
    operationRoutes(server, elshi)
    partnerRoutes(server, elshi)
    roundRoutes(server, elshi)
    roundDeedRoutes(server, elshi)
    seriesRoutes(server, elshi)
    officialRoutes(server, elshi)
    commitmentRoutes(server, elshi)
    letterRoutes(server, elshi)
    waitingRoutes(server, elshi)
    toBeFoundRoutes(server, elshi)
    searchRoutes(server, elshi)
    overviewRoutes(server, elshi)
    timeLineRoutes(server, elshi)
    calendarFeedRoutes(server, elshi, place)
    headRoutes(server, elshi)
    sourceRoutes(server, elshi)
    stateDocumentRoutes(server, elshi)
    stateDocumentDeedRoutes(server, elshi)
    instrumentRoutes(server, elshi)
    instrumentContentRoutes(server, elshi)
    figureRoutes(server, elshi)
    positionRoutes(server, elshi)
    briefRoutes(server, elshi)
    programmeRoutes(server, elshi)
    leadRoutes(server, elshi)
    releaseRoutes(server, elshi)
    partnerGuestRoutes(server, elshi)
  }
}
