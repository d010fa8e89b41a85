// SPDX-License-Identifier: Apache-2.0
// An instrument in words, the same at the desk, in the API and on the command line.
import type { InstrumentOn, NextStep, RecordedEvent, Words } from '#src/consular/rulebook/index.ts'
import { KEEPER, partyOf, stretchOf, toldDay, waitsOn } from '#src/consular/rulebook/index.ts'
import { originOf } from '#src/consular/sources/index.ts'
import type { InstrumentEvent, PartyEntry, When } from '#src/law/instruments/index.ts'
import type { Party } from '#src/relations/parties/index.ts'
import { partyName } from '#src/relations/parties/index.ts'
import type { Wording } from './law-in-words.ts'

/** In which language, and by which names of parties. */
export type InstrumentWording = Pick<Wording, 'say'> & {
  readonly language: string
  readonly partners: readonly Party[]
  readonly home: string
  /** Titles of instruments that others name, by their ids. */
  readonly titles?: ReadonlyMap<string, Words>
  /** Where what accounts record is invented, a state that hangs on it says so. */
  readonly demonstration?: boolean
}

export type NamedParty = { readonly code: string; readonly name: string }

/** An instrument as one line of a list. */
export type InstrumentLine = {
  readonly id: string
  readonly title: string
  /** In which language, where it is not the reader’s. */
  readonly titleIn?: string
  readonly kind: { readonly code: string; readonly words: string }
  readonly parties: readonly NamedParty[]
  /** An agreement of others: the home state is not among its parties. */
  readonly isWithoutHome?: true
  readonly state: {
    readonly code: string
    readonly words: string
    /** To the month or year, where no source tells the day. */
    readonly since?: string
    /** Since a day that no source tells. */
    readonly isDayUntold?: true
    /** It hangs on what was invented for a demonstration. */
    readonly origin?: 'invented'
  }
  readonly effect: { readonly code: string; readonly words: string }
  readonly overlays: readonly {
    readonly kind: string
    readonly words: string
    readonly from: string
    readonly until?: string
  }[]
  readonly next: readonly {
    readonly step: string
    readonly words: string
    readonly party?: NamedParty
    /** Whose step it is: one party’s, both sides’ together, or the home state’s; nobody’s where a day is waited or looked for. */
    readonly waitsOn: readonly NamedParty[]
    readonly since?: string
    readonly day?: string
  }[]
}

export function instrumentLine(found: InstrumentOn, wording: InstrumentWording): InstrumentLine {
  const { definition, stateOn, since } = found
  const told = since && toldDay(found.events, since)
  const { say } = wording
  const { id, kind, parties, titles } = definition
  const state = stateOn.state ?? 'none'
  const isAct = kind === 'domestic-act' && state === 'signed'
  return {
    id,
    title: inLanguage(titles, wording),
    ...(titles[wording.language] === undefined && { titleIn: languageOf(titles, wording) }),
    kind: { code: kind, words: say(`rulebook.kind.${kind}`) },
    parties: parties.map((code) => namedParty(code, found, wording)),
    ...(isWithoutHome(definition, wording) && { isWithoutHome: true }),
    state: {
      code: state,
      words: isAct ? say('rulebook.state.signed.act') : stateOfOwnOrOthers(found, wording),
      ...(told && { since: told }),
      ...(since && told !== since && { isDayUntold: true }),
      ...inventedIn(found.byAccounts.state, wording),
    },
    effect: { code: stateOn.effect, words: effectInWords(stateOn, wording) },
    overlays: stateOn.overlays.map((overlay) => overlayInWords(overlay, found, wording)),
    next: nextInWords(found, wording),
  }
}

/** The mark of what hangs on what accounts recorded, in a demonstration. */
const inventedIn = (
  isByAccounts: boolean,
  { demonstration = false }: Pick<InstrumentWording, 'demonstration'>,
): { readonly origin?: 'invented' } => {
  const origin = originOf({ isDefined: !isByAccounts }, { demonstration })
  return origin === 'invented' ? { origin } : {}
}

function effectInWords({ effect, entersOn: day }: InstrumentOn['stateOn'], { say }: InstrumentWording): string {
  return day ? say(`rulebook.effect.${effect}.from`, { day }) : say(`rulebook.effect.${effect}`)
}

/** An act of another state binds there; of an agreement a reader takes the home state for a party unless told. */
const isWithoutHome = (
  { kind, parties }: Pick<InstrumentOn['definition'], 'kind' | 'parties'>,
  { home }: Pick<InstrumentWording, 'home'>,
) => kind !== 'domestic-act' && !parties.includes(home)

function stateOfOwnOrOthers(found: InstrumentOn, wording: InstrumentWording): string {
  const state = stateInWords(found, wording)
  if (!isWithoutHome(found.definition, wording)) return state
  const { name: home } = namedParty(wording.home, found, wording)
  return wording.say('rulebook.state.without-home', { home, state })
}

/** Where it stands: what an officer recorded without its steps says so, and what nobody can tell says from when it is certain. */
function stateInWords(found: InstrumentOn, wording: InstrumentWording): string {
  const { stateOn, life } = found
  const state = stateOn.state ?? 'none'
  const { missing } = life.entry
  if (state === 'in-force' && missing)
    return wording.say('rulebook.state.in-force.as-recorded', {
      parties: missing.map((code) => namedParty(code, found, wording).name).join(', '),
    })
  const { knownFrom: day } = stateOn
  if (!day) return wording.say(`rulebook.state.${state}`)
  return wording.say(`rulebook.state.${state}.${isConcluded(found, day) ? 'told' : 'by'}`, { day })
}

/** Nobody told a last day: it was concluded from a source of that day, which has it in force. */
const isConcluded = ({ events }: InstrumentOn, day: string) =>
  events.some(
    (event) =>
      event.kind === 'entered-into-force' &&
      event.confidence === 'inferred' &&
      typeof event.on === 'object' &&
      event.on.latest === day,
  )

/** What comes next, who must do it, and since when it waits as far as that is told. */
export function nextInWords(found: InstrumentOn, wording: InstrumentWording): InstrumentLine['next'] {
  return found.nextSteps.map((step) => nextStepInWords(step, found, wording))
}

/** What lies over the state, from when and until when. */
export function overlayInWords(
  { kind, by, articles, from, until }: InstrumentOn['stateOn']['overlays'][number],
  found: InstrumentOn,
  wording: InstrumentWording,
): InstrumentLine['overlays'][number] {
  const words = wording.say(`rulebook.over.${kind}${articles ? '.articles' : ''}`, {
    ...(by && { party: namedParty(by, found, wording).name }),
    ...(articles && { articles: articles.join(', ') }),
  })
  return { kind, words, from, ...(until && { until }) }
}

function nextStepInWords(
  step: NextStep,
  found: InstrumentOn,
  wording: InstrumentWording,
): InstrumentLine['next'][number] {
  const party = step.party === undefined ? undefined : namedParty(step.party, found, wording)
  const since = step.since && toldDay(found.events, step.since)
  const waiting = waitsOn(step, found.definition).map((code) => (code === KEEPER ? wording.home : code))
  const isOfBoth = step.step !== 'agree-text' && waiting.length > 1
  return {
    step: step.step,
    waitsOn: waiting.map((code) => namedParty(code, found, wording)),
    words: wording.say(`rulebook.step.${step.step}${isOfBoth ? '.both' : ''}`, {
      ...(party && { party: party.name }),
      ...(step.day && { day: step.day }),
    }),
    ...(party && { party }),
    ...(since && { since }),
    ...(step.day && { day: step.day }),
  }
}

/** A party by the name that the instrument gives it, else by its own. */
export function namedParty(
  code: string,
  { definition }: { readonly definition: Pick<InstrumentOn['definition'], 'partyNames'> },
  { language, partners }: Pick<InstrumentWording, 'language' | 'partners'>,
): NamedParty {
  const own = definition.partyNames?.[code]
  return { code, name: own?.[language] ?? own?.en ?? partyName(partners, code, language) }
}

/** When a party is bound, in sentences: the day and how it is known, or why it is not. */
export function entryInWords(entry: PartyEntry, found: InstrumentOn, wording: InstrumentWording): string[] {
  const { say } = wording
  const lines: string[] = []
  if (entry.on) lines.push(say(`rulebook.entry.${entry.basis ?? 'recorded'}`, { day: entry.on }))
  else if (entry.noLaterThan) lines.push(say('rulebook.entry.no-later', { day: entry.noLaterThan }))
  else lines.push(say('rulebook.entry.not-recorded'))
  if (entry.countedOtherwise) lines.push(say('rulebook.entry.otherwise', { day: entry.countedOtherwise }))
  if (found.life.entry.missing?.includes(entry.party)) lines.push(say('rulebook.entry.steps-missing'))
  if (entry.unknown === 'clause-not-read') lines.push(say('rulebook.entry.clause-not-read'))
  if (entry.waitingOn.length > 0 && entry.unknown === undefined)
    lines.push(
      say('rulebook.entry.waiting', {
        parties: entry.waitingOn.map((code) => namedParty(code, found, wording).name).join(', '),
      }),
    )
  return lines
}

/** What happened, as a sentence without its day. */
export function eventInWords(
  event: RecordedEvent,
  found: Pick<InstrumentOn, 'definition'>,
  wording: InstrumentWording,
): string {
  const party = partyOf(event)
  const by = event.kind === 'amended' || event.kind === 'superseded' ? titleNamed(event.by, wording) : undefined
  const details = {
    ...(party && { party: namedParty(party, found, wording).name }),
    ...(by && { by }),
    ...(event.kind === 'registered' && { number: event.number }),
    ...(event.kind === 'full-powers' && { holder: event.holder }),
  }
  const isUntitled = (event.kind === 'amended' || event.kind === 'superseded') && by === undefined
  return wording.say(`rulebook.event.${textOf(event, party)}${isUntitled ? '.untitled' : ''}`, details)
}

/** Another instrument by its title; what was typed before titles were asked for, as it was typed, unless it is an id. */
function titleNamed(by: string, wording: InstrumentWording): string | undefined {
  const title = wording.titles?.get(by)
  if (title) return inLanguage(title, wording)
  return /^[a-z0-9][a-z0-9.-]*$/.test(by) ? undefined : by
}

/** The instruments that what happened to others names. */
export function instrumentsNamed(events: readonly InstrumentEvent[]): readonly string[] {
  return [
    ...new Set(events.flatMap((event) => (event.kind === 'amended' || event.kind === 'superseded' ? [event.by] : []))),
  ]
}

function textOf(event: RecordedEvent, party: string | undefined): string {
  if (event.kind === 'domestic-step') return `domestic-step.${event.step}`
  const isOfOne = event.kind === 'signed' || event.kind === 'entered-into-force'
  return isOfOne && party !== undefined ? `${event.kind}.party` : event.kind
}

/** The day, the month or year, the days between which it lies, or that nobody told it. */
export function whenInWords(
  when: When | undefined,
  { say }: Pick<Wording, 'say'>,
  sayWhen: (when: string) => string,
): string {
  if (when === undefined) return say('rulebook.when.unknown')
  if (typeof when === 'string') return sayWhen(when)
  const stretch = stretchOf(when)
  if (stretch !== undefined) return sayWhen(stretch)
  return say('rulebook.when.between', { from: when.earliest, until: when.latest })
}

export function inLanguage(words: Words, reader: Pick<InstrumentWording, 'language'>): string {
  return words[languageOf(words, reader)] ?? ''
}

/** The language in which a reader is told: the reader’s own where there are words in it. */
export function languageOf(words: Words, { language }: Pick<InstrumentWording, 'language'>): string {
  if (words[language] !== undefined) return language
  return words.en === undefined ? (Object.keys(words)[0] ?? language) : 'en'
}
