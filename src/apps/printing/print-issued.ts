// SPDX-License-Identifier: Apache-2.0
// The printed document: what the case issued, told in the applicant's language, whoever prints it.
import type { Elshi } from '#src/apps/compose/index.ts'
import type { CaseFile } from '#src/consular/cases/index.ts'
import { issuedDocuments } from '#src/consular/cases/index.ts'
import type { Service } from '#src/consular/catalogue/index.ts'
import type { Notice } from '#src/consular/documents/index.ts'
import { noticeTemplate } from '#src/consular/documents/index.ts'
import { parseReference } from '#src/consular/history/index.ts'
import { getPost } from '#src/consular/posts/index.ts'
import { sayDate } from '#src/platform/texts/index.ts'
import type { PlainDate } from '#src/standards/calendar/index.ts'
import { answerOnPaper, lawsOnPaper } from './told-on-paper.ts'

/** The document of this number as PDF/A; undefined when the case has issued none such, or when this reader may not see all of it. */
export async function printIssued(elshi: Elshi, file: CaseFile, number: string): Promise<Uint8Array | undefined> {
  const issued = file.documents.find((document) => document.number === number)
  const service = elshi.engine.catalogue.byDigest(file.service.digest)
  if (!issued || !service || lacksLines(file, shownOn(service, issued))) return undefined
  return elshi.printer.print({ template: noticeTemplate, told: noticeOf(elshi, file, issued, service) })
}

type Issued = CaseFile['documents'][number]

const shownOn = ({ documents }: Service, { document }: Issued) =>
  documents.find(({ id }) => id === document)?.shows ?? []

/** A document that lacks what this reader may not see would be another document. */
function lacksLines({ sections }: CaseFile, shows: readonly string[]): boolean {
  const answers = sections.flatMap((section) => section.answers)
  return answers.some((one) => shows.includes(one.question) && !one.shown && one.because === 'not-cleared')
}

/** A revoked document is still printed, and says so. */
function noticeOf(elshi: Elshi, file: CaseFile, issued: Issued, service: Service): Notice {
  const { language } = file
  const say = (key: string, details?: Readonly<Record<string, string | number>>) =>
    elshi.texts.say(language, key, details)
  // A document states what was answered; the form's question to the applicant is not its name.
  const label = (key: string) => (elshi.texts.has(language, `${key}.officer`) ? `${key}.officer` : key)
  const day = (date: PlainDate) => sayDate(language, date)
  const marks = [
    ...(issued.revoked ? [say('printed.mark.revoked')] : []),
    ...(issued.endedOn === undefined ? [] : [say('printed.mark.ended', { day: day(issued.endedOn) })]),
    ...(elshi.demonstration ? [say('printed.mark.demonstration')] : []),
  ]
  const shows = shownOn(service, issued)
  const answers = file.sections.flatMap((section) => section.answers)
  return {
    language,
    issuer: getPost(elshi.network, file.handlingPost).names[language] ?? file.handlingPost,
    title: say(issued.said.text),
    numberLabel: say('printed.number'),
    number: issued.number,
    ...(marks.length > 0 && { mark: marks.join(' · ') }),
    lines: [
      ...shows.flatMap((question) => {
        const answer = answers.find((one) => one.question === question)
        return answer?.shown
          ? [{ label: say(label(answer.said.text)), words: answerOnPaper(elshi, language, answer) }]
          : []
      }),
      { label: say('printed.reference'), words: file.reference },
      { label: say('printed.issued-on'), words: day(issued.issuedOn) },
      ...(issued.validUntil ? [{ label: say('printed.valid-until'), words: day(issued.validUntil) }] : []),
      ...checkLine(elshi, file, issued),
    ],
    paragraphs: [howToCheck(elshi, file)],
    sources: lawsOnPaper({ say, has: (key) => elshi.texts.has(language, key) }, service.legalBasis),
  }
}

/** The code by which anybody who holds the paper can ask whether it is genuine. */
function checkLine({ texts, engine }: Elshi, { reference, language }: CaseFile, { number }: Issued): Notice['lines'] {
  const key = parseReference(reference)
  if (!key) return []
  return [
    { label: texts.say(language, 'printed.check-code'), words: issuedDocuments.checkCode(engine.keyring, key, number) },
  ]
}

function howToCheck({ texts, engine }: Elshi, { language }: CaseFile): string {
  const origin = engine.announcing?.origin
  if (origin === undefined) return texts.say(language, 'printed.check')
  return texts.say(language, 'printed.check-at', { address: `${origin}/${language}/check` })
}
