// SPDX-License-Identifier: Apache-2.0
import { MantineProvider } from '@mantine/core'
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Route, Router, Switch } from 'wouter'
import { isRefusal, sessionHasEnded } from './api/request.ts'
import { BriefPage } from './briefs/brief-page.tsx'
import { CasePage } from './case/case-page.tsx'
import { CommitmentPage } from './commitments/commitment-page.tsx'
import { WaitingPage } from './commitments/waiting-page.tsx'
import { CorrectPage } from './correct/correct-page.tsx'
import { DocumentPage } from './documents/document-page.tsx'
import { ErasuresPage } from './erasures/erasures-page.tsx'
import { InstrumentPage } from './instruments/instrument-page.tsx'
import { InstrumentsPage } from './instruments/instruments-page.tsx'
import { SpeaksLanguage } from './language/language.tsx'
import { LeadsPage } from './leads/leads-page.tsx'
import { MinistryPage } from './ministry/ministry-page.tsx'
import { OperationsPage } from './operations/operations-page.tsx'
import { HeadPage } from './overview/head-page.tsx'
import { PartnerPage } from './partners/partner-page.tsx'
import { PartnersPage } from './partners/partners-page.tsx'
import { PasskeysPage } from './passkeys/passkeys-page.tsx'
import { PeoplePage } from './people/people-page.tsx'
import { PersonPage } from './people/person-page.tsx'
import { ReadsPage } from './reads/reads-page.tsx'
import { RegisterPage } from './register/register-page.tsx'
import { ReleasePage } from './releases/release-page.tsx'
import { VersionPage } from './releases/version-page.tsx'
import { RoundPage } from './rounds/round-page.tsx'
import { Home } from './shell/home.tsx'
import { NotFound } from './shell/not-found.tsx'
import { isNotOpen } from './shell/not-open.tsx'
import { Shell } from './shell/shell.tsx'
import { NeedsSignIn } from './sign-in/needs-sign-in.tsx'
import { ProveAgain } from './sign-in/prove-again.tsx'
import { SourcePage } from './sources/source-page.tsx'
import { cssVariables, theme } from './theme.ts'
import { WindowPage } from './window/window-page.tsx'

// A refusal is an answer and is not asked for again; a lost connection is.
// Without a network a request fails at once and says so, instead of waiting silently.
const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: lookWhoIsSignedIn }),
  mutationCache: new MutationCache({ onError: lookWhoIsSignedIn }),
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && !isRefusal(error),
      throwOnError: isNotOpen,
      staleTime: 10_000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

function lookWhoIsSignedIn(error: unknown): void {
  if (sessionHasEnded(error)) void queries.invalidateQueries({ queryKey: ['session'] })
}

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

export function Desk() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light" getStyleNonce={nonce}>
      <QueryClientProvider client={queries}>
        <SpeaksLanguage>
          <NeedsSignIn>
            <Router base="/desk">
              <Shell>
                <Switch>
                  <Route path="/" component={Home} />
                  <Route path="/cases/:reference">{({ reference }) => <CasePage reference={reference} />}</Route>
                  <Route path="/cases/:reference/answers">
                    {({ reference }) => <CorrectPage reference={reference} />}
                  </Route>
                  <Route path="/people" component={PeoplePage} />
                  <Route path="/people/:id">{({ id }) => <PersonPage id={id} />}</Route>
                  <Route path="/register" component={RegisterPage} />
                  <Route path="/window/:service?">{({ service }) => <WindowPage service={service} />}</Route>
                  <Route path="/reads" component={ReadsPage} />
                  <Route path="/operations" component={OperationsPage} />
                  <Route path="/ministry" component={MinistryPage} />
                  <Route path="/head" component={HeadPage} />
                  <Route path="/partners" component={PartnersPage} />
                  <Route path="/partners/:code">{({ code }) => <PartnerPage code={code} />}</Route>
                  <Route path="/erasures" component={ErasuresPage} />
                  <Route path="/leads" component={LeadsPage} />
                  <Route path="/sources/:id">{({ id }) => <SourcePage id={id} />}</Route>
                  <Route path="/passkeys" component={PasskeysPage} />
                  <Route path="/briefs/:id">{({ id }) => <BriefPage id={id} />}</Route>
                  <Route path="/documents/:id">{({ id }) => <DocumentPage id={id} />}</Route>
                  <Route path="/rounds/:id">{({ id }) => <RoundPage id={id} />}</Route>
                  <Route path="/commitments/:id">{({ id }) => <CommitmentPage id={id} />}</Route>
                  <Route path="/waiting" component={WaitingPage} />
                  <Route path="/instruments" component={InstrumentsPage} />
                  <Route path="/instruments/:id">{({ id }) => <InstrumentPage id={id} />}</Route>
                  <Route path="/releases/:id">{({ id }) => <ReleasePage id={id} />}</Route>
                  <Route path="/released/:id">{({ id }) => <VersionPage id={id} />}</Route>
                  <Route component={NotFound} />
                </Switch>
              </Shell>
            </Router>
            <ProveAgain />
          </NeedsSignIn>
        </SpeaksLanguage>
      </QueryClientProvider>
    </MantineProvider>
  )
}
