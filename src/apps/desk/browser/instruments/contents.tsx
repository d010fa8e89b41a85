// SPDX-License-Identifier: Apache-2.0
import { Anchor, Title } from '@mantine/core'
import { Link } from 'wouter'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
import { RestsOn } from '../sources/rests-on.tsx'
import { AddClause, AddProvision, CorrectProvision } from './add-content.tsx'
import { isClauseNext, mayReadClause } from './clauses.ts'
import type { File, Provision } from './instruments.ts'

/** What it says, by which acts it was taken into law, what it belongs to, and what other sources say of it. */
export function Contents({ file }: { file: File }) {
  return (
    <>
      <Claims file={file} />
      <Provisions file={file} />
      <Belongings file={file} />
    </>
  )
}

function Claims({ file: { claims } }: { file: File }) {
  const { say, sayWhen } = useSpeech()
  if (claims.length === 0) return null
  return (
    <section>
      <Title order={2}>{say('instruments.claims')}</Title>
      <p className="soft">{say('instruments.claims.apart')}</p>
      <dl className="answers">
        {claims.map(({ of, value, said, saidBy, sources, confidence }) => (
          <div key={`${of.code} ${value} ${sources[0]}`}>
            <dt>{of.words}</dt>
            <dd>
              {sayWhen(value)}
              {said && <p>{said}</p>}
              <RestsOn sources={sources} confidence={confidence} saidBy={saidBy?.name} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Provisions({ file }: { file: File }) {
  const { provisions, texts, knownAt } = file
  const { say, language } = useSpeech()
  return (
    <section>
      <div className="section-head">
        <Title order={2}>{say('instruments.provisions')}</Title>
        {knownAt === undefined && (
          <div className="deeds screen-only">
            <AddProvision file={file} />
            {mayReadClause(file) && !isClauseNext(file) && <AddClause file={file} />}
          </div>
        )}
      </div>
      {provisions.length === 0 && <p className="soft">{say('instruments.no-provisions')}</p>}
      {texts && (
        <p>
          {say('instruments.authentic', {
            languages: texts.languages.map((code) => spokenLanguage(code, language)).join(', '),
          })}{' '}
          {texts.prevailing && say('instruments.prevailing', { language: spokenLanguage(texts.prevailing, language) })}
        </p>
      )}
      <dl className="answers">
        {provisions.map((provision) => (
          <OneProvision key={`${provision.article} ${provision.says}`} provision={provision} file={file} />
        ))}
      </dl>
    </section>
  )
}

function OneProvision({ provision, file }: { provision: Provision; file: File }) {
  const { say, sayMoment, language } = useSpeech()
  const { article, says, saysIn, sources, confidence, added, former = [] } = provision
  return (
    <div>
      <dt>{article ? say('instruments.article', { article }) : say('instruments.article-not-read')}</dt>
      <dd>
        {says}
        {saysIn && (
          <small className="below soft">
            {say('instruments.title-in', { language: spokenLanguage(saysIn, language) })}
          </small>
        )}
        <RestsOn sources={sources} confidence={confidence} />
        {former.map((was) => (
          <small key={was.until} className="below soft">
            {say('instruments.provision.was', {
              day: sayMoment(was.until),
              says: [was.article && say('instruments.article', { article: was.article }), was.says]
                .filter(Boolean)
                .join(': '),
            })}{' '}
            {say('instruments.provision.why', { by: was.correctedBy, reason: was.reason })}
          </small>
        ))}
        {added !== undefined && file.knownAt === undefined && (
          <div className="deeds screen-only">
            <CorrectProvision file={file} provision={provision} at={added} />
          </div>
        )}
      </dd>
    </div>
  )
}

function Belongings({ file: { acts, links } }: { file: File }) {
  const { say, sayDay } = useSpeech()
  if (acts.length === 0 && links.length === 0) return null
  return (
    <section>
      <Title order={2}>{say('instruments.belongs')}</Title>
      <dl className="answers">
        {acts.map(({ party, title, on, sources, confidence }) => (
          <div key={title}>
            <dt>{party.name}</dt>
            <dd>
              {title}
              {on && `, ${sayDay(on)}`}
              <RestsOn sources={sources} confidence={confidence} />
            </dd>
          </div>
        ))}
        {links.map(({ kind, to, title }) => (
          <div key={`${kind.code} ${to}`}>
            <dt>{kind.words}</dt>
            <dd>
              <Anchor component={Link} href={`/instruments/${to}`}>
                {title ?? say('instruments.instrument')}
              </Anchor>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
