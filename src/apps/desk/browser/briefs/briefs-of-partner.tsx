// SPDX-License-Identifier: Apache-2.0
import { Anchor, Button, Loader, Title } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import { useBriefs, useDraftBrief } from './briefs.ts'

/** The briefs of a partner’s file, and the one that drafts itself for the next round. */
export function BriefsOfPartner({ party }: { party: string }) {
  const { say, sayDay } = useSpeech()
  const found = useBriefs(party)
  const draft = useDraftBrief(party)
  const [, go] = useLocation()
  const begin = () => draft.mutate({ commandId: crypto.randomUUID() }, { onSuccess: ({ id }) => go(`/briefs/${id}`) })
  return (
    <section aria-labelledby="briefs-of-partner">
      <div className="section-head">
        <Title order={2} id="briefs-of-partner">
          {say('briefs.title')}
        </Title>
        <Button variant="default" size="compact-md" loading={draft.isPending} onClick={begin}>
          {say('briefs.draft-next')}
        </Button>
      </div>
      {draft.isError && <Problem error={draft.error} />}
      {found.isPending && <Loader className="loading" aria-label={say('loading')} />}
      {found.isError && <Problem error={found.error} again={() => found.refetch()} />}
      {found.data?.briefs.length === 0 && <p className="soft">{say('briefs.none')}</p>}
      <ul className="plain ruled">
        {found.data?.briefs.map(({ id, title, on, language, signed }) => (
          <li key={id}>
            <Anchor component={Link} href={`/briefs/${id}`} lang={language}>
              {title}
            </Anchor>
            <small className="below soft">
              {signed
                ? say('briefs.signed', { officer: signed.by, day: sayDay(signed.at.slice(0, 10)) })
                : `${say('briefs.draft')} ${say('briefs.as-of', { day: sayDay(on) })}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
