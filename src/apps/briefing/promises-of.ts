// SPDX-License-Identifier: Apache-2.0
import type { Thing } from '#src/consular/journal/index.ts'
import { listInFile } from '#src/consular/journal/index.ts'
import type { BriefMaterial } from '#src/relations/briefs/index.ts'
import { commitments, standingOn, unanswered } from '#src/relations/commitments/index.ts'
import type { KeptRound } from '#src/relations/rounds/index.ts'
import { dueRoundsIn } from '#src/relations/rounds/index.ts'
import { firstDayOf, inWords, lastDayOf, saidIn } from '#src/relations/telling/index.ts'
import type { Gathering } from './gathering.ts'
import type { Touched } from './touched-by.ts'

/** What was undertaken with the partner: what is open, as it stands on the day, and what was shown to be done. */
export async function promisesOf(
  { elshi, actor, partner, language, on, named, cite, markOf }: Gathering,
  rounds: readonly Thing<KeptRound>[],
  touched: Touched,
): Promise<Pick<BriefMaterial, 'commitments' | 'done'>> {
  const { things } = await listInFile(elshi.journal, actor, commitments, { party: partner, order: 'due', most: 10_000 })
  const kept = rounds.map(({ id, state }) => ({ id, ...state.now }))
  const nextOf = dueRoundsIn(kept)
  const open: BriefMaterial['commitments'][number][] = []
  const done: BriefMaterial['done'][number][] = []
  for (const { id, isDefined, state } of things) {
    const { now } = state
    if (now.basis.confidence === 'low') continue
    const words = inWords(now.words, language)
    const { stands, isOverdue } = standingOn(now, { on, isOver: false, nextRound: nextOf(now) })
    // What an account added to what the definitions show.
    const shownBefore = new Set(isDefined ? state.defined.evidence.map((one) => JSON.stringify(one)) : [])
    for (const shown of now.evidence)
      if (shown.shows === 'done')
        done.push({
          ...markOf({ isDefined: shownBefore.has(JSON.stringify(shown)) }),
          from: firstDayOf(shown.on),
          until: lastDayOf(shown.on),
          words: elshi.texts.say(language, 'brief.since.done', {
            words: partWords(now, shown.part, language) ?? words,
          }),
          rests: [
            ...cite(shown.sources),
            { kind: 'commitment', id, words: `${elshi.texts.say(language, 'brief.rests.commitment')}: ${words}` },
          ],
        })
    if (stands === 'done' || stands === 'dropped' || stands === 'superseded') continue
    const { due } = now
    open.push({
      id,
      words,
      ...markOf({ isDefined }),
      sides: now.sides.map(named),
      made: now.made,
      ...('on' in due && { due: due.on }),
      duePrecision: due.precision,
      stands,
      isOverdue,
      dealtWithBy: [now.agency, now.owner].flatMap((one) => (one === undefined ? [] : [saidIn(one, language)])),
      letters: unanswered(now).map(({ authority, sent }) => ({ authority: saidIn(authority, language), sent })),
      ...onAgenda(touched, [id, now.instrument]),
      rests: cite(now.basis.sources),
    })
  }
  return { commitments: open, done }
}

function partWords(
  {
    parts,
    words,
  }: {
    readonly parts: readonly { id: string; words: Readonly<Record<string, string>> }[]
    readonly words: Readonly<Record<string, string>>
  },
  part: string | undefined,
  language: string,
): string | undefined {
  const found = parts.find(({ id }) => id === part)
  return found && `${inWords(words, language)} — ${inWords(found.words, language)}`
}

const onAgenda = (touched: Touched, ids: readonly (string | undefined)[]) =>
  ids.some((id) => id !== undefined && touched.has(id)) ? { isOnAgenda: true } : {}
