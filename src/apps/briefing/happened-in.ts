// SPDX-License-Identifier: Apache-2.0
import type { Thing } from '#src/consular/journal/index.ts'
import { listInFile, outlineFile, readThing } from '#src/consular/journal/index.ts'
import type { Happening, Rest } from '#src/relations/briefs/index.ts'
import { letters } from '#src/relations/commitments/index.ts'
import { documents, settledDaysOf } from '#src/relations/documents/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import { series, standsOn, wasHeld } from '#src/relations/rounds/index.ts'
import { calledIn, firstDayOf, inWords, lastDayOf, saidIn } from '#src/relations/telling/index.ts'
import type { Gathering } from './gathering.ts'

/** As many of each kind as the file of a few years holds; of more the newest. */
const MOST = 60

/** Letters and their answers, papers that went from one side to the other, and meetings other than the last round. */
export async function happenedIn(
  gathering: Gathering,
  rounds: readonly Thing<KeptRound>[],
  last: Thing<KeptRound>,
): Promise<readonly Happening[]> {
  const told = await Promise.all([
    lettersOf(gathering),
    papersBetween(gathering),
    meetingsAfter(gathering, rounds, last),
  ])
  return told.flat()
}

const said = ({ elshi, language }: Gathering, key: string, details?: Readonly<Record<string, string | number>>) =>
  elshi.texts.say(language, key, details)

async function lettersOf(gathering: Gathering): Promise<readonly Happening[]> {
  const { elshi, actor, partner } = gathering
  const asked = { party: partner, order: 'newest', most: MOST } as const
  const { things } = await listInFile(elshi.journal, actor, letters, asked)
  return things.flatMap(({ isDefined, state: { sent, reply, commitment, ...state } }) => {
    const mark = gathering.markOf({ isDefined })
    const authority = saidIn(state.authority, gathering.language)
    const subject = saidIn(state.subject, gathering.language)
    const rests = [restOn('commitment', commitment, said(gathering, 'brief.rests.letter', { subject }))]
    const letter = said(gathering, 'brief.since.letter', { authority, subject })
    const words =
      reply && said(gathering, 'brief.since.reply', { authority, words: saidIn(reply.words, gathering.language) })
    return [
      { from: sent, until: sent, words: letter, rests, ...mark },
      ...(reply && words ? [{ from: reply.on, until: reply.on, words, rests, ...mark }] : []),
    ]
  })
}

async function papersBetween(gathering: Gathering): Promise<readonly Happening[]> {
  const { elshi, actor, partner, language } = gathering
  const asked = { party: partner, order: 'newest', most: MOST } as const
  const { things } = await outlineFile(elshi.journal, actor, documents, asked)
  return things.flatMap(({ id, isDefined, state }) => {
    const mark = gathering.markOf({ isDefined })
    const kind = said(gathering, `document.kind.${state.kind}`)
    const title = inWords(calledIn(state.paragraphs[0]), language)
    const rests = [restOn('document', id, `${said(gathering, 'brief.rests.document')}: ${title || kind}`)]
    return settledDaysOf(state).map(({ of, on }) => {
      const became = said(gathering, `between.happening.document.${of}`)
      return { from: on, until: on, words: `${calledBy(kind, title)}: ${became}`, rests, ...mark }
    })
  })
}

/** Its kind and its title, once where the title is but its kind. */
export const calledBy = (kind: string, title: string) => [...new Set([kind, title.trim()])].filter(Boolean).join(', ')

async function meetingsAfter(
  gathering: Gathering,
  rounds: readonly Thing<KeptRound>[],
  last: Thing<KeptRound>,
): Promise<readonly Happening[]> {
  const { elshi, actor, language } = gathering
  const after = standsOn(last.state.now)
  const later = rounds.flatMap(({ id, isDefined, state: { now } }) => {
    const on = standsOn(now)
    const isLater = after !== undefined && on !== undefined && firstDayOf(on) > lastDayOf(after)
    return isLater && wasHeld(now) && id !== last.id ? [{ id, isDefined, now, on }] : []
  })
  return Promise.all(
    later.slice(0, MOST).map(async ({ id, isDefined, now, on }) => {
      const of = await readThing(elshi.journal, actor, series, now.series)
      const name = of ? inWords(of.state.names, language) : now.series
      const { ordinal } = now
      const round = ordinal === undefined ? name : said(gathering, 'brief.round.short', { series: name, ordinal })
      return {
        from: firstDayOf(on),
        until: lastDayOf(on),
        ...gathering.markOf({ isDefined }),
        words: said(gathering, 'brief.since.round', { round }),
        rests: [restOn('round', id, `${said(gathering, 'brief.rests.round')}: ${round}`)],
      }
    }),
  )
}

const restOn = (kind: Rest['kind'], id: string, words: string): Rest => ({ kind, id, words })
