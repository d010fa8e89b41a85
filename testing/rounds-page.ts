// SPDX-License-Identifier: Apache-2.0
// docs/rounds.md, from the definitions: every series with its rounds, what came of them, and what was promised at them.
import type { Grounded } from '#src/consular/sources/index.ts'
import { BETWEEN } from '#src/jurisdictions/kazakhstan/index.ts'
import type { Due } from '#src/relations/commitments/index.ts'
import type { PartialDay } from '#src/relations/telling/index.ts'
import { inWords } from '#src/relations/telling/index.ts'
import { basedRow, grounded, HEADING, nameOf, pageOf, plain, READ, row } from './source-rows.ts'

type Told<K extends 'rounds' | 'series' | 'outcomes' | 'commitments'> = (typeof BETWEEN)[K][number]
type Words = Parameters<typeof inWords>[0]

const english = (words: Words) => inWords(words, 'en')
const days = ['planned', 'announced', 'held', 'published', 'signed'] as const

/** The whole page. */
export function roundsPage(): string {
  return pageOf([
    '# Rounds',
    '',
    `Every series of meetings in the definitions of Kazakhstan with its rounds, what came of them and what was promised, by which source, and how sure that is. This page is written by \`npm run documents\` from the definitions; a test compares the two. What was read was read until ${READ}; what officers record in an installation is not here.`,
    '',
    '`high` and `medium` are found so, the second with reason to doubt; `inferred` is concluded from what was found; `low` is shown only beside, never as a fact. Of one thing several sources may tell several days: they stand side by side, the first is the one that a time line goes by. What is not told of a round is not known.',
    '',
    ...BETWEEN.series.flatMap(seriesSection),
  ])
}

function seriesSection({ id, body: { series } }: Told<'series'>): string[] {
  const { names, parties, numbering, alternation, basis, supporters } = series
  return [
    `## ${english(names)} (${parties.join(', ')})`,
    '',
    `\`${id}\` · ${numbering === 'none' ? 'rounds bear no number' : 'rounds are numbered'} · ${TURNS[alternation]}`,
    '',
    ...(basis || supporters.length > 0
      ? [
          ...HEADING,
          ...(basis ? [grounded('Founded on', basis, english)] : []),
          ...supporters.map((one) => grounded('Supported by', one, nameOf)),
          '',
        ]
      : []),
    ...BETWEEN.rounds
      .filter(({ body: told }) => told.what === 'defined' && told.round.series === id)
      .flatMap(roundSection),
  ]
}

const TURNS = {
  strict: 'hosts take turns',
  usual: 'hosts take turns as a rule',
  none: 'hosts take no turns',
} as const

const UNNUMBERED = { round: 'Round without a number', preparatory: 'Preparatory meeting' } as const

function roundSection({ id, body }: Told<'rounds'>): string[] {
  if (body.what !== 'defined') return []
  const { round } = body
  const title = round.ordinal ? `Round ${round.ordinal}` : UNNUMBERED[round.kind]
  const { place, form, host, heads, bodies, agenda, sideMeetings, next, basis } = round
  return [
    `### ${title}`,
    '',
    `\`${id}\``,
    '',
    ...HEADING,
    basedRow('Where it stands', round.step, basis),
    ...days.flatMap((what) => round[what].map((day) => grounded(capital(what), day, String))),
    ...(place ? [grounded('Place', place, english)] : []),
    ...(form === 'video' ? [basedRow('Place', 'by video', basis)] : []),
    ...(host ? [basedRow('Host', nameOf(host), basis)] : []),
    ...heads.flatMap(({ side, tenure }) => headRows(side, tenure)),
    ...bodies.map((one) => grounded('Taking part', one, ({ side, words }) => `${english(words)} (${nameOf(side)})`)),
    ...agenda.map(({ words }) => basedRow('On the agenda', english(words), basis)),
    ...sideMeetings.map((one) => grounded('Side meeting', one, (met) => `${met.with}: ${english(met.words)}`)),
    ...(next ? [grounded('Next meeting', next, nextInWords)] : []),
    ...BETWEEN.outcomes.filter((one) => one.body.outcome.round === id).map(outcomeRow),
    ...BETWEEN.commitments.flatMap((one) => (isOf(one, id) ? commitmentRows(one) : [])),
    '',
  ]
}

function headRows(side: string, tenure: string): string[] {
  const said = BETWEEN.tenures.find((one) => one.id === tenure)?.body
  const held = said && 'tenure' in said ? said.tenure : undefined
  const person = BETWEEN.people.find((one) => one.id === held?.person)?.body.person
  const office = BETWEEN.offices.find((one) => one.id === held?.office)?.body.office
  if (!held || !person || !office) throw new Error(`The head ${tenure} is not defined.`)
  const seen: readonly Grounded<PartialDay>[] = held.seen
  return [
    row(
      [`Head of the side of ${nameOf(side)}`, `${person.name}, ${english(office.words)}`],
      [...new Set(seen.flatMap((one) => one.sources))],
      seen[0]?.confidence ?? '',
    ),
  ]
}

type Next = { readonly host?: string; readonly place?: Words; readonly when: { readonly kind: string } & object }

function nextInWords({ host, place, when }: Next): string {
  const said = [place ? english(place) : host && `in ${nameOf(host)}`]
  if ('words' in when) said.push(english(when.words as Words))
  if ('on' in when) said.push(String(when.on))
  return said.filter(Boolean).join(', ')
}

function outcomeRow({ body: { outcome } }: Told<'outcomes'>): string {
  const { type, by, to, words, basis } = outcome
  const whose = `${by.map(nameOf).join(', ')}${to ? ` to ${nameOf(to)}` : ''}`
  return basedRow(`Outcome: ${plain(type)} (${whose})`, english(words), basis)
}

const isOf = ({ body }: Told<'commitments'>, round: string) =>
  body.what === 'defined' && body.commitment.round === round

function commitmentRows({ id, body }: Told<'commitments'>): string[] {
  if (body.what !== 'defined') return []
  const { words, sides, due, basis, evidence } = body.commitment
  return [
    basedRow(`Promise \`${id}\` (${sides.map(nameOf).join(', ')})`, `${english(words)}; ${dueInWords(due)}`, basis),
    ...evidence.map((one) =>
      row([`Shown of it: ${one.shows}`, `${english(one.words)}, ${one.on}`], one.sources, basis.confidence),
    ),
  ]
}

function dueInWords(due: Due): string {
  if (due.precision === 'next-round') return 'due at the next round'
  return 'on' in due ? `due by ${due.on}` : 'no due date was said'
}

const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`
