// SPDX-License-Identifier: Apache-2.0
// Invented documents for the next round: an agenda and draft minutes in three languages, a note that went out and was filed, a press text that
// waits for its clearance. Their texts say that they are examples; no state’s words are told.
import { Readable } from 'node:stream'
import type { Elshi } from '#src/apps/compose/index.ts'
import { printPaper } from '#src/apps/papers/index.ts'
import { draftWordings, paperWording } from '#src/apps/wording/index.ts'
import { readThing } from '#src/consular/journal/index.ts'
import type { Actor } from '#src/platform/database/index.ts'
import type { DocumentAsked, PaperCommand, TextCommand } from '#src/relations/documents/index.ts'
import {
  actOnDocument,
  documents,
  draftDocument,
  keepDocument,
  onPaper,
  signedCopies,
  writeDocument,
} from '#src/relations/documents/index.ts'
import { rounds } from '#src/relations/rounds/index.ts'
import { addDays, plainDateAt } from '#src/standards/calendar/index.ts'
import { deskOfficer } from './desk-officer.ts'

const round = 'kz-kr-consular.8'
const languages = ['en', 'kk', 'ko'] as const

/** Makes the documents, once for ever: every command has an id of its own. */
export async function inventDocuments(elshi: Elshi): Promise<void> {
  const actor = deskOfficer()
  if (!actor) return
  const found = await readThing(elshi.journal, actor, rounds, round)
  const partner = found?.state.now.parties.find((party) => party !== elshi.between.home)
  // A home state without this round.
  if (partner === undefined) return
  const desk = deskOf(elshi, actor, partner)
  await desk.begin('demo-agenda-doc', { kind: 'agenda', direction: 'joint', languages, authentic: languages, round })
  await inventMinutes(desk)
  await inventPressText(desk)
  await inventNote(desk)
}

type Desk = ReturnType<typeof deskOf>

/** What the desk officer does, each deed under an id of its own. */
function deskOf(elshi: Elshi, actor: Actor, partner: string) {
  const { journal, files, between } = elshi
  const standing = async (id: string) => (await readThing(journal, actor, documents, id))?.sequence ?? 0
  return {
    today: plainDateAt(journal.clock.now(), 'UTC'),
    /** The id of the document, unless it was made before. */
    begin: async (commandId: string, asked: Omit<DocumentAsked, 'home' | 'partner'>): Promise<string | undefined> => {
      const of = asked.round ?? partner.toLowerCase()
      if (await readThing(journal, actor, documents, `${of}.${asked.kind}.${commandId.slice(0, 13)}`)) return undefined
      const whole = { ...asked, home: between.home, partner }
      const drafted = await draftDocument(journal, actor, draftWordings(elshi, elshi.languages), whole)
      if (!drafted.ok) return undefined
      const kept = await keepDocument(journal, actor, commandId, drafted.value)
      return kept.ok ? kept.value.id : undefined
    },
    write: (id: string, commandId: string, command: TextCommand) =>
      writeDocument(journal, actor, { id, commandId }, command),
    act: async (id: string, commandId: string, command: PaperCommand) =>
      actOnDocument(journal, actor, { id, commandId, expected: await standing(id) }, command),
    /** The document itself, printed, stands for the scan of a signed one. */
    file: async (id: string, commandId: string) => {
      const found = await readThing(journal, actor, documents, id)
      if (!found) return
      const pdf = await printPaper(elshi.printer, onPaper(found.state, paperWording(elshi, found.state, 'en')))
      const upload = { stream: Readable.from([Buffer.from(pdf)]), declaredName: 'example.pdf' }
      const received = await files.receive(actor, upload)
      if (!received.ok) return
      const on = found.state.registration.dated ?? plainDateAt(journal.clock.now(), 'UTC')
      const of = { id, commandId, expected: found.sequence, on, signers: [] }
      await signedCopies.fileCopy({ journal, files }, actor, of, received.value)
    },
  }
}

type Said = Readonly<Partial<Record<string, string>>>

async function writeAll(desk: Desk, id: string, paragraph: string, said: Said): Promise<void> {
  for (const [language, words = ''] of Object.entries(said))
    await desk.write(id, `${id.slice(-20)}-${paragraph}-${language}`.replace(/[^A-Za-z0-9-]/g, '-'), {
      do: 'edit',
      paragraph,
      language,
      seen: 0,
      words,
    })
}

/** Minutes in which one paragraph does not match, one is not translated yet, and gaps wait for the meeting. */
async function inventMinutes(desk: Desk): Promise<void> {
  const asked = { kind: 'agreed-minutes', direction: 'joint', languages, authentic: languages, prevailing: 'en', round }
  const id = await desk.begin('demo-minutes-1', asked as Omit<DocumentAsked, 'home' | 'partner'>)
  if (id === undefined) return
  await writeAll(desk, id, 'item.example-1.text', {
    en: 'Example text: both sides exchange 12 tables by 1 March 2027 under Article 5 of the example.',
    kk: 'Мысал мәтін: тараптар мысалдың 5-бабына сәйкес 2027 жылғы 1 наурызға дейін 12 кестемен алмасады.',
    ko: '예시 문구: 양측은 예시 제5조에 따라 2027년 3월 2일까지 표 12건을 교환한다.',
  })
  await writeAll(desk, id, 'item.example-2.text', {
    en: 'Example text: the next exchange of examples takes place by video at 10:00.',
    ko: '예시 문구: 다음 예시 교환은 10시에 화상으로 진행한다.',
  })
}

async function inventPressText(desk: Desk): Promise<void> {
  const asked = {
    kind: 'press-text',
    direction: 'joint',
    languages: ['kk', 'ru', 'en'],
    authentic: ['kk'],
    round,
  } as const
  const id = await desk.begin('demo-press-txt', asked)
  if (id === undefined) return
  await writeAll(desk, id, 'meeting', {
    kk: 'Мысал мәтін: кездесу туралы хабар.',
    ru: 'Пример текста: сообщение о встрече.',
    en: 'Example text: news of the meeting.',
  })
  await writeAll(desk, id, 'text', { kk: 'Мысал мәтін.', ru: 'Пример текста.', en: 'Example text.' })
  for (const language of ['ru', 'en'])
    await desk.write(id, `demo-press-text-${language}`, { do: 'tell-translation', language, translation: 'unofficial' })
  await desk.act(id, 'demo-press-asked', { do: 'ask-clearance', embargo: addDays(desk.today, 30) })
}

async function inventNote(desk: Desk): Promise<void> {
  const id = await desk.begin('demo-note-one', {
    kind: 'note-verbale',
    direction: 'outgoing',
    languages: ['en', 'ko'],
    authentic: ['en'],
  })
  if (id === undefined) return
  await writeAll(desk, id, 'note-opening', {
    en: 'The Ministry (example) presents its compliments to the Embassy (example) and has the honour to state the following.',
    ko: '외교부(예시)는 대사관(예시)에 경의를 표하며, 다음과 같이 알려 드립니다.',
  })
  await writeAll(desk, id, 'text', {
    en: 'Example text: the list of 12 tables is enclosed.',
    ko: '예시 문구: 표 12건의 목록을 동봉합니다.',
  })
  await writeAll(desk, id, 'note-closing', {
    en: 'The Ministry (example) avails itself of this opportunity to renew to the Embassy (example) the assurances of its highest consideration.',
    ko: '외교부(예시)는 이 기회에 대사관(예시)에 거듭 최고의 경의를 표합니다.',
  })
  const dated = addDays(desk.today, -20)
  const year = desk.today.slice(0, 4)
  await writeAll(desk, id, 'note-place', { en: `Example place, ${year}`, ko: `예시 장소, ${year}` })
  await writeAll(desk, id, 'note-foot', { en: 'The Embassy (example)', ko: '대사관(예시)' })
  await desk.write(id, 'demo-note-translation', {
    do: 'tell-translation',
    language: 'ko',
    translation: 'unofficial',
  })
  await desk.act(id, 'demo-note-registered', {
    do: 'register',
    ours: '1-1/24-М',
    dated,
    sent: addDays(dated, 1),
    received: addDays(dated, 6),
  })
  await desk.file(id, 'demo-note-filed')
}
