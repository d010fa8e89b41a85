// SPDX-License-Identifier: Apache-2.0
// What was released, as a paper under a note verbale.
import type { Paper, PaperPart } from '#src/relations/papers/index.ts'
import type { Correspondent } from '#src/relations/parties/index.ts'
import { courtesies } from '#src/relations/parties/index.ts'
import type { NoteVerbale, NoteWords } from './note-verbale.ts'
import type { Content, Release } from './release.ts'

export type PackageOf = {
  readonly note: NoteVerbale
  /** The side that writes, by name. */
  readonly home: string
  readonly from: Correspondent
  readonly to: Correspondent
  readonly releases: readonly Release[]
  readonly isDemonstration: boolean
}

/** The note with its formulas of courtesy, and behind it what was released, each from a page of its own. Notes are not signed. */
export function packagePaper(
  { note, home, from, to, releases, isDemonstration }: PackageOf,
  wording: NoteWords,
): Paper {
  const { say, day, words } = wording
  // Whoever names another addressee writes it as the note does; where that sits is not asked.
  const addressee = note.addressee ?? to.to
  const { opening, closing } = courtesies({ from, to: addressee, purpose: 'transmit' }, say)
  const enclosed = releases.map(({ title, version, kind, content }) => {
    // Promises of one round are told apart by their words.
    const promise = kind === 'commitment' ? content?.clauses[0] : undefined
    return promise
      ? { words: say('release.note.enclosed.promise', { title: words(title), promise: words(promise.words), version }) }
      : { words: say('release.note.enclosed', { title: words(title), version }) }
  })
  return {
    language: note.language,
    issuer: from.name,
    isLetter: true,
    title: say('release.note.title'),
    registry: [
      {
        side: home,
        lines: [
          { label: say('release.note.number'), words: note.number },
          { label: say('release.note.dated'), words: day(note.on) },
        ],
      },
    ],
    ...(isDemonstration && { mark: say('release.note.demonstration') }),
    parts: [
      { kind: 'paragraph', words: opening },
      { kind: 'list', isOrdered: true, items: enclosed },
      { kind: 'paragraph', words: say('release.note.reply') },
      { kind: 'paragraph', words: closing },
      { kind: 'paragraph', words: say('release.note.foot', { place: from.seat, day: day(note.on) }), at: 'right' },
      { kind: 'paragraph', words: note.addressee === undefined ? `${addressee}\n${to.seat}` : addressee },
      ...releases.flatMap((release) => partsOf(release, wording)),
    ],
  }
}

function partsOf(
  { title, content, version, digest, on }: Release,
  { say, words, day }: NoteWords,
): readonly PaperPart[] {
  if (!content) return []
  return [
    { kind: 'heading', words: words(title), onNewPage: true },
    { kind: 'paragraph', words: say('release.note.version', { version, day: day(on) }) },
    ...clausesOf(content, { words }),
    { kind: 'paragraph', words: say('release.note.digest', { digest }) },
  ]
}

function clausesOf({ clauses }: Content, { words }: Pick<NoteWords, 'words'>): readonly PaperPart[] {
  return clauses.map(({ words: said, facts }): PaperPart => {
    // Under the words of the clause, as part of it: comments name it by its number.
    const told = facts.map(({ label, value }) => `${words(label)}: ${words(value)}`).join('; ')
    return { kind: 'paragraph', words: told ? `${words(said)}\n${told}` : words(said), isNumbered: true }
  })
}
