// SPDX-License-Identifier: Apache-2.0
import { Anchor, Loader, Title } from '@mantine/core'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
import { Fact } from '../marks/fact.tsx'
import { Problem } from '../marks/problem.tsx'
import { useTitle } from '../shell/use-title.ts'
import { useRightsWords } from './rights-words.ts'
import type { Source } from './sources.ts'
import { useSource } from './sources.ts'

/** One source: who published it, whom that quotes, what was read, and what its publisher allows. */
export function SourcePage({ id }: { id: string }) {
  const { say } = useSpeech()
  const source = useSource(id)
  useTitle(source.data?.publisher ?? say('sources.title'))
  if (source.isPending) return <Loader className="loading" aria-label={say('loading')} />
  if (source.isError) return <Problem error={source.error} again={() => source.refetch()} />
  return (
    <div className="column">
      <Title order={1}>{source.data.title ?? source.data.publisher}</Title>
      <Facts source={source.data} />
    </div>
  )
}

function Facts({ source }: { source: Source }) {
  const { say, sayDay, sayWhen, language } = useSpeech()
  const rights = useRightsWords(source)
  return (
    <dl className="answers">
      <Fact term={say('sources.publisher')}>
        {source.publisher}
        {source.original && <small className="below soft">{source.original}</small>}
      </Fact>
      {source.quotes && <Fact term={say('sources.quotes')}>{source.quotes}</Fact>}
      <Fact term={say('sources.published')}>
        {source.published ? sayWhen(source.published) : say('sources.not-dated')}
      </Fact>
      <Fact term={say('sources.read')}>{sayDay(source.read)}</Fact>
      <Fact term={say('sources.address')}>
        {source.link ? (
          <Anchor href={source.link}>{source.link}</Anchor>
        ) : (
          (source.address ?? say('sources.no-address'))
        )}
      </Fact>
      {source.language && <Fact term={say('sources.language')}>{spokenLanguage(source.language, language)}</Fact>}
      <Fact term={say('sources.text')}>
        {say(`sources.translation.${source.translation}`)} · {say(`sources.extent.${source.extent}`)}
      </Fact>
      {source.originalMissing && <Fact term={say('sources.original')}>{say('sources.original-missing')}</Fact>}
      <Fact term={say('sources.rights')}>{rights}</Fact>
    </dl>
  )
}
