// SPDX-License-Identifier: Apache-2.0
// Drafts the text of a document from what is recorded: pure. What nobody recorded is left as a gap, and officers write on.
import { courtesies } from '#src/relations/parties/index.ts'
import type { Paragraph } from './document.ts'
import { BLANK, NOTE_PLACE, TITLE } from './document.ts'
import { agendaParagraphs, delegationParagraphs } from './draft-lists.ts'
import { minutesParagraphs, pressParagraphs } from './draft-minutes.ts'
import { reminderParagraphs, reminderTitle } from './draft-reminder.ts'
import type { DraftWording, RoundMaterial } from './material.ts'
import type { DraftAsked, Piece } from './piece.ts'
import { empty, told } from './piece.ts'

/** The paragraphs of a draft, each in every language of which the program knows words. */
export function draftParagraphs(asked: DraftAsked, wordings: readonly DraftWording[]): readonly Paragraph[] {
  const own = wordings.filter(({ language }) => asked.languages.includes(language))
  const others = wordings.filter((wording) => !own.includes(wording))
  return [titleOf(asked), ...bodyOf(asked)].map((piece) => ({
    id: piece.id,
    form: piece.form,
    texts: saidIn(piece, own),
    // A reader of a language in which it is not written finds it in lists all the same.
    ...(piece.id === TITLE && others.length > 0 && { called: saidIn(piece, others) }),
    written: {},
  }))
}

function saidIn({ say }: Piece, wordings: readonly DraftWording[]): Paragraph['texts'] {
  return Object.fromEntries(
    wordings.flatMap((wording) => {
      const text = say(wording)
      return text === undefined || text === '' ? [] : [[wording.language, text]]
    }),
  )
}

function titleOf({ kind, round, reminds }: DraftAsked): Piece {
  if (reminds) return reminderTitle(reminds)
  return {
    id: TITLE,
    form: 'title',
    say: (wording) => {
      const name = wording.say(`document.kind.${kind}`)
      const of = round && roundName(round, wording)
      return of === undefined ? name : wording.say('document.title.of-round', { kind: name, round: of })
    },
  }
}

/** The series and the number of a round; undefined where the series has no name in this language. */
function roundName({ series, ordinal }: RoundMaterial, { say, language }: DraftWording): string | undefined {
  const name = told(series, language)
  if (name === undefined || ordinal === undefined) return name
  return say('document.round', { series: name, ordinal })
}

function bodyOf(asked: DraftAsked): readonly Piece[] {
  const { kind, round, direction, reminds } = asked
  if (reminds) return reminderParagraphs(reminds, asked.home)
  if (kind === 'agenda' && round) return agendaParagraphs(round)
  if (kind === 'delegation-list' && round) return delegationParagraphs(round)
  if (kind === 'agreed-minutes') return minutesParagraphs(asked)
  if (kind === 'press-text' && round) return pressParagraphs(round)
  if (kind === 'note-verbale' && direction !== 'incoming') return noteParagraphs(asked)
  return [empty('text', kind === 'press-text' || kind === 'agenda' ? 'numbered' : 'plain')]
}

// In the third person, with compliments first and last, from the ministry of one side to that of the other.
function noteParagraphs({ home, parties }: DraftAsked): readonly Piece[] {
  const between = ({ ministry }: DraftWording) => {
    const other = parties.find((code) => code !== home)
    return { from: ministry(home), addressee: ministry(other ?? '') }
  }
  const courtesiesIn = (wording: DraftWording) => {
    const { from, addressee } = between(wording)
    return courtesies({ from, to: addressee.to, purpose: 'inform' }, wording.say)
  }
  return [
    { id: 'note-opening', form: 'plain', say: (wording) => courtesiesIn(wording).opening },
    empty('text', 'plain'),
    { id: 'note-closing', form: 'plain', say: (wording) => courtesiesIn(wording).closing },
    {
      id: NOTE_PLACE,
      form: 'plain',
      say: (wording) => wording.say('document.draft.note-place', { place: between(wording).from.seat, day: BLANK }),
    },
    {
      id: 'note-foot',
      form: 'plain',
      say: (wording) => {
        const { addressee } = between(wording)
        return wording.say('document.draft.note-foot', { to: addressee.to, seat: addressee.seat })
      },
    },
  ]
}
