// SPDX-License-Identifier: Apache-2.0
// What a partner sees of each kind of thing: the same function makes the preview and the release.
import { createHash } from 'node:crypto'
import { canonicalText } from '#src/consular/proof/index.ts'
import type { InstrumentOn } from '#src/consular/rulebook/index.ts'
import { KEEPER, waitsOn } from '#src/consular/rulebook/index.ts'
import type { Commitment, Due, View } from '#src/relations/commitments/index.ts'
import type { Round } from '#src/relations/rounds/index.ts'
import type { Words } from '#src/relations/telling/index.ts'
import type { Outcome } from '#src/standards/outcome/index.ts'
import { accept, refuse } from '#src/standards/outcome/index.ts'
import { languagesContent } from './languages-content.ts'
import type { ReleaseRefusal } from './refusal.ts'
import { because } from './refusal.ts'
import type { Clause, Content } from './release.ts'
import { ofCommitment, ofItem, ofRound, ofSteps, shownOf } from './shared-fields.ts'
import type { Speaker } from './wording.ts'
import { fact, inEach, sidesIn } from './wording.ts'

export type Made = Outcome<Content, ReleaseRefusal>
type Of = { readonly id: string; readonly party: string }

/** SHA-256 of what a partner would see. */
export const digestOf = (content: Content): string => createHash('sha256').update(canonicalText(content)).digest('hex')

/** The agenda of a round: its items and which side leads each. */
export function agendaContent({ id }: Of, round: Round, seriesName: Words, speakers: readonly Speaker[]): Made {
  const { agenda, ordinal } = shownOf(round, ofRound)
  if (agenda.length === 0) return refuse(because('release-empty'))
  return accept({
    kind: 'agenda',
    of: id,
    title: inEach(speakers, (speaker) =>
      speaker.say('release.title.agenda', { round: roundName(speaker, seriesName, ordinal) }),
    ),
    clauses: agenda.map((item): Clause => {
      const { id: key, words, side } = shownOf(item, ofItem)
      const led = side === undefined ? [] : [fact(speakers, 'led-by', ({ party }) => party(side))]
      return { key: `item.${key}`, words, facts: led }
    }),
  })
}

/** How a round is called in a language. */
function roundName({ say, language }: Speaker, series: Words, ordinal: number | undefined): string {
  const name = series[language] ?? series.en ?? Object.values(series)[0] ?? ''
  return ordinal === undefined ? name : say('release.round', { series: name, ordinal })
}

/** A commitment: its words, who made it when and until when, and what the partner itself says of it. */
export function commitmentContent(
  { id, party }: Of,
  commitment: Commitment,
  { series, ordinal }: { readonly series: Words; readonly ordinal: number | undefined },
  speakers: readonly Speaker[],
): Made {
  if (commitment.basis.confidence === 'low') return refuse(because('release-not-sure'))
  const { words, sides, made, due, parts, theirs } = shownOf(commitment, ofCommitment)
  const own = theirs[party]
  return accept({
    kind: 'commitment',
    of: id,
    title: inEach(speakers, (speaker) =>
      speaker.say('release.title.commitment', { round: roundName(speaker, series, ordinal) }),
    ),
    clauses: [
      {
        key: 'promise',
        words,
        facts: [
          fact(speakers, 'promised-by', (speaker) => sidesIn(speaker, sides)),
          fact(speakers, 'made', ({ day }) => day(made)),
          fact(speakers, 'due', (speaker) => dueIn(speaker, due)),
          ...(own ? [fact(speakers, 'partner-says', (speaker) => viewIn(speaker, own))] : []),
        ],
      },
      ...parts.map((part): Clause => ({ key: `part.${part.id}`, words: part.words, facts: [] })),
    ],
  })
}

function dueIn({ say, day }: Speaker, due: Due): string {
  return 'on' in due ? day(due.on) : say(`release.due.${due.precision}`)
}

function viewIn({ say, day, language }: Speaker, { stands, on, words = {} }: View): string {
  const said = words[language] ?? words.en ?? Object.values(words)[0]
  return [say(`release.stands.${stands}`), day(on), said].filter(Boolean).join(', ')
}

/** What happened to an agreement, and what comes next, said by whoever knows its words. */
export type StepsInWords = {
  readonly title: Words
  step(event: InstrumentOn['events'][number]): { readonly words: Words; readonly when: Words }
  next(step: InstrumentOn['nextSteps'][number]): Words
}

/** The steps of an agreement that both sides know of, and the next with the side on which it waits. */
export function instrumentContent(
  { id }: Of,
  found: InstrumentOn,
  { title, step, next }: StepsInWords,
  speakers: readonly Speaker[],
): Made {
  const known = found.events.filter(isShared)
  const clauses = [
    ...known.map((event): Clause => {
      const { words, when } = step(event)
      const label = inEach(speakers, ({ say }) => say('release.fact.when'))
      return { key: `step.${event.defined ?? event.id}`, words, facts: [{ label, value: when }] }
    }),
    // That a day or steps are still to be found is a matter of our own books.
    ...found.nextSteps
      .filter(({ step: what }) => what !== 'find-day' && what !== 'find-steps')
      .map((one, at): Clause => {
        const { party, since } = one
        const whose = waitsOn(one, found.definition).filter((code) => code !== KEEPER)
        return {
          key: `next.${party ?? at}`,
          words: next(one),
          facts: [
            ...(whose.length === 0 ? [] : [fact(speakers, 'waits-on', (speaker) => sidesIn(speaker, whose))]),
            ...(since === undefined ? [] : [fact(speakers, 'since', ({ day }) => day(since))]),
          ],
        }
      }),
  ]
  return clauses.length === 0
    ? refuse(because('release-empty'))
    : accept({
        kind: 'instrument',
        of: id,
        title,
        clauses: [...clauses, ...languagesContent(found.definition, speakers)],
      })
}

/** An act that was adopted at home is published; what led to it is not shared. */
function isShared(event: InstrumentOn['events'][number]): boolean {
  if (event.kind === 'domestic-step') return event.step === 'adopted' || event.step === 'act-in-force'
  return ofSteps[event.kind] === 'shown'
}
