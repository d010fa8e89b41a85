// SPDX-License-Identifier: Apache-2.0
// What a part of a file says of itself while it is closed: how much there is, and what of it matters most. Each asks what its part asks.
import { useBriefs } from '../briefs/briefs.ts'
import { useCommitments } from '../commitments/commitments.ts'
import { useDocuments } from '../documents/documents.ts'
import { useFigureWords } from '../figures/figure-words.ts'
import { useFigures } from '../figures/figures.ts'
import { useInstruments } from '../instruments/instruments.ts'
import { useSpeech } from '../language/language.tsx'
import { useTimeLine } from '../overview/overview.ts'
import { inOrderOfNeed, isOpen } from '../programmes/order-of-need.ts'
import { useProgrammes } from '../programmes/programmes.ts'
import { newestOf, useReleases } from '../releases/releases.ts'
import { useOfficials } from '../rounds/officials.ts'
import { useRoundName } from '../rounds/round-words.tsx'
import { useSeries } from '../rounds/rounds.ts'
import { mostUrgent } from './most-urgent.ts'
import { usePostsBetween } from './partners.ts'

export type Summary = {
  readonly count?: number | undefined
  /** How many of them are invented: they are counted apart. */
  readonly invented?: number | undefined
  readonly line?: string | undefined
  /** Whether that is late. */
  readonly isLate?: boolean | undefined
}

const said = (...words: readonly (string | false | undefined)[]) => words.filter(Boolean).join(' · ') || undefined

export function usePromisesInShort(party: string): Summary {
  const { say } = useSpeech()
  const found = useCommitments(party).data
  const urgent = mostUrgent(found?.commitments ?? [])
  const line = said(urgent?.isOverdue && say('commitments.overdue'), urgent?.words)
  return { count: found?.all, invented: found?.invented, line, isLate: urgent?.isOverdue }
}

export function useRoundsInShort(party: string): Summary {
  const { say } = useSpeech()
  const nameOf = useRoundName()
  const series = useSeries(party).data?.series
  const count = series?.reduce((sum, { all }) => sum + all, 0)
  const invented = series?.reduce((sum, one) => sum + one.invented, 0)
  const [round, name] =
    series?.flatMap((one) => one.rounds.slice(0, 1).map((newest) => [newest, one.name] as const))[0] ?? []
  return { count, invented, line: round && said(name, nameOf(round), say(`rounds.step.${round.step}`)) }
}

export function useInstrumentsInShort(party: string): Summary {
  const found = useInstruments(party, 0).data
  const waiting = found?.instruments.find(({ next }) => next.length > 0)
  const line = waiting ?? found?.instruments[0]
  return {
    count: found?.all,
    invented: found?.invented,
    line: line && said(line.title, waiting?.next[0]?.words ?? line.state.words),
  }
}

export function useBriefsInShort(party: string): Summary {
  const { say } = useSpeech()
  const found = useBriefs(party).data?.briefs
  const [newest] = found ?? []
  return { count: found?.length, line: newest ? newest.title : found && say('briefs.none') }
}

export function useDocumentsInShort(party: string): Summary {
  const { sayDay } = useSpeech()
  const found = useDocuments(party, undefined, 0).data
  const [newest] = found?.documents ?? []
  return { count: found?.all, line: newest && said(sayDay(newest.on), newest.title) }
}

export function useReleasesInShort(party: string): Summary {
  const { say, sayDay } = useSpeech()
  const found = useReleases(party).data
  const lines = found && newestOf(found.released)
  const [newest] = lines ?? []
  const waiting = found?.waiting.length ?? 0
  const line = newest && said(sayDay(newest.on), newest.words ?? newest.title)
  return {
    count: lines?.length,
    line: waiting > 0 ? say('releases.waiting', { count: waiting }) : line,
    isLate: waiting > 0,
  }
}

export function usePostsInShort(party: string): Summary {
  const posts = usePostsBetween(party).data?.posts
  return { count: posts?.length, line: posts && said(...posts.slice(0, 3).map(({ name }) => name)) }
}

export function useTimeLineInShort(party: string): Summary {
  const { sayWhen } = useSpeech()
  const found = useTimeLine(party).data
  const { on = '', happenings = [] } = found ?? {}
  // What comes next, or else what was last.
  const told = happenings.find((one) => one.on >= on) ?? happenings.at(-1)
  const invented = happenings.filter(({ origin }) => origin === 'invented').length
  return { count: found?.happenings.length, invented, line: told && said(sayWhen(told.on), told.title) }
}

export function useProgrammesInShort(party: string): Summary {
  const { say } = useSpeech()
  const items = useProgrammes(party).data?.programmes.flatMap((one) => one.items)
  const late = items?.find(({ lacks }) => lacks === 'late')
  const needed = late ?? inOrderOfNeed(items ?? [])[0]
  const isLate = late !== undefined
  const line = needed && said(isLate && say('commitments.overdue'), needed.name)
  return { count: items?.length, line: needed && (isOpen(needed) || needed.lacks) ? line : undefined, isLate }
}

export function useFiguresInShort(party: string): Summary {
  const words = useFigureWords()
  const found = useFigures(party, 'us').data
  const first = found?.indicators.find(({ ofAll, series }) => !ofAll && series.length > 0)
  const line = first?.series[0]
  const newest = line?.figures.at(-1)
  const value = line && newest && words.value(newest.value, line.unit, newest.bound)
  const own = found?.indicators.filter(({ ofAll, series }) => !ofAll && series.length > 0)
  const invented = own?.filter(({ origin }) => origin === 'invented').length
  return { count: own?.length, invented, line: first && said(first.name, value, newest && words.period(newest.period)) }
}

export function useOfficialsInShort(party: string): Summary {
  const found = useOfficials(party).data?.officials
  const [first] = found ?? []
  return { count: found?.length, line: first && said(first.person.name, first.office.words) }
}
