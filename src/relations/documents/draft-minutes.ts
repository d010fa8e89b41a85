// SPDX-License-Identifier: Apache-2.0
// Agreed minutes and press texts: a heading for each item, and under it what came of it in the words in which it was recorded.

import { BLANK } from './document.ts'
import { agendaParagraphs, delegationParagraphs } from './draft-lists.ts'
import type { DelegateMaterial, DraftWording, RoundMaterial } from './material.ts'
import { dayIn, meetingOf, placeIn } from './meeting-words.ts'
import type { DraftAsked, Piece } from './piece.ts'
import { empty, fixed, told } from './piece.ts'

export function minutesParagraphs(asked: DraftAsked): readonly Piece[] {
  const { round } = asked
  if (!round) return [empty('text', 'numbered'), doneAt(asked), ...signaturesOf(asked)]
  return [
    { ...meetingOf(round), form: 'numbered' },
    ...round.parties.flatMap((side) => headsOf(round, side)),
    fixed('annexes', 'numbered'),
    ...itemsOf(round),
    fixed('next-meeting', 'heading'),
    ...nextMeeting(round),
    doneAt(asked),
    ...signaturesOf(asked),
    ...annexOf('annex-1', delegationParagraphs(round)),
    ...annexOf('annex-2', agendaParagraphs(round)),
  ]
}

/** What the text names is there: the same paragraphs as of the list or the agenda by itself, without the line on the meeting. */
const annexOf = (id: 'annex-1' | 'annex-2', pieces: readonly Piece[]): readonly Piece[] => [
  fixed(id, 'annex'),
  ...pieces.filter((piece) => piece.id !== 'meeting').map((piece) => ({ ...piece, id: `${id}.${piece.id}` })),
]

export function pressParagraphs(round: RoundMaterial): readonly Piece[] {
  const came = round.outcomes.map(outcomeOf)
  return [
    { ...meetingOf(round), form: 'numbered' },
    // News names whoever is known.
    ...round.heads.map((head, at) => headOf(head, at)),
    ...(came.length > 0 ? came : [empty('text', 'numbered')]),
  ]
}

/** Who led the delegation of a side, by name and office as recorded; a gap where nobody recorded it. */
function headsOf({ heads }: RoundMaterial, side: string): readonly Piece[] {
  const own = heads.filter((head) => head.side === side)
  return (own.length > 0 ? own : [{ side, name: '', office: {} }]).map(headOf)
}

function headOf({ side, name, office }: DelegateMaterial, at: number): Piece {
  const isKnown = Object.keys(office).length > 0
  return {
    id: at === 0 ? `head.${side}` : `head.${side}.${at}`,
    form: 'numbered',
    say: ({ say, party, language }) => {
      const held = isKnown ? told(office, language) : BLANK
      return held === undefined
        ? undefined
        : say('document.draft.led-by', { side: party(side), name: name || BLANK, office: held })
    },
  }
}

/** Whoever led a delegation is put down to sign for it; what nobody recorded is to be entered. */
function signaturesOf({ parties, round }: DraftAsked): readonly Piece[] {
  return parties.map((side) => {
    const head = round?.heads.find((one) => one.side === side)
    return {
      id: `signature.${side}`,
      form: 'signature',
      say: ({ say, language }) =>
        [
          head?.name || say('document.draft.signer-name', { gap: BLANK }),
          (head && told(head.office, language)) ?? say('document.draft.signer-office', { gap: BLANK }),
        ].join('\n'),
    }
  })
}

/** What came of an item stands under its heading; what belongs to none, at the end. */
function itemsOf({ agenda, outcomes }: RoundMaterial): readonly Piece[] {
  const firstOf = new Map(agenda.map(({ area, id }) => [area, id] as const).toReversed())
  const under = (id: string) => outcomes.filter((one) => firstOf.get(one.area) === id && !isOfNext(one)).map(outcomeOf)
  const rest = outcomes.filter((one) => !firstOf.has(one.area) && !isOfNext(one)).map(outcomeOf)
  return [
    ...agenda.flatMap(({ id, words }): readonly Piece[] => {
      const came = under(id)
      const heading: Piece = { id: `item.${id}`, form: 'heading', say: ({ language }) => told(words, language) }
      return [heading, ...(came.length > 0 ? came : [empty(`item.${id}.text`, 'numbered')])]
    }),
    ...(rest.length > 0 ? [fixed('other-matters', 'heading'), ...rest] : []),
  ]
}

function outcomeOf({ id, type, by, to, words }: RoundMaterial['outcomes'][number]): Piece {
  return {
    id: `outcome.${id}`,
    form: 'numbered',
    say: ({ say, party, language }) => {
      const said = told(words, language)
      if (said === undefined) return undefined
      const isJoint = by.length > 1
      const side = by.map(party).join(', ')
      const whom = to === undefined ? '' : party(to)
      return ended(say(`document.outcome.${type}`, { words: said, side, to: whom, joint: isJoint ? 'yes' : 'no' }))
    },
  }
}

/** As a sentence ends; what ends in Hangul without one is a note, and stays one. */
const ended = (words: string) => (/[.!?…。\p{Script=Hangul}]$/u.test(words) ? words : `${words}.`)

const isOfNext = ({ type }: RoundMaterial['outcomes'][number]) => type === 'next-meeting'

/** What was agreed of the next meeting; else where it is to be, with a gap for what is not known. */
function nextMeeting({ nextPlace, outcomes }: RoundMaterial): readonly Piece[] {
  const agreed = outcomes.filter(isOfNext).map(outcomeOf)
  if (agreed.length > 0) return agreed
  const open: Piece = {
    id: 'next-meeting.text',
    form: 'numbered',
    say: ({ say, language }) =>
      say('document.draft.next-meeting.text', { place: (nextPlace && told(nextPlace, language)) ?? BLANK, day: BLANK }),
  }
  return [open]
}

/** Place, day and languages of the signature, and which text prevails. */
function doneAt({ round, authentic, prevailing }: DraftAsked): Piece {
  return {
    id: 'done',
    form: 'plain',
    say: (wording) => {
      const { say } = wording
      const names = authentic.map((one) => languageIn(one, wording))
      const [last = '', before] = [names.at(-1), names.slice(0, -1).join(', ')]
      const list = before ? say('document.draft.languages', { before, last }) : last
      const place = round ? placeIn(round, wording) : BLANK
      const day = round?.wasHeld ? dayIn(round, wording) : BLANK
      const done = say('document.draft.done', {
        place,
        day,
        languages: list,
        several: authentic.length > 1 ? 'yes' : 'no',
      })
      const prevails = prevailing && say('document.draft.prevails', { language: languageIn(prevailing, wording) })
      return prevails ? `${done} ${prevails}` : done
    },
  }
}

/** A language as such a sentence bends its name. */
function languageIn(code: string, { say, language }: DraftWording): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  return say('document.draft.language', { code, name })
}
