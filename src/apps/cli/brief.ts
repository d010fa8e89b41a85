// SPDX-License-Identifier: Apache-2.0
import { accessSync, constants, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, extname, resolve } from 'node:path'
import { systemActor } from '#src/platform/database/index.ts'
import type { Typed } from './command.ts'
import { WrongUsage } from './command.ts'
import { withElshi } from './installation.ts'
import { ownSettings, say } from './terminal.ts'

/** Writes the draft of a brief as PDF, or as DOCX by the file’s ending. Nothing is recorded, and no position is in it: those are for cleared readers, by name. */
export async function writeBrief({ options }: Typed): Promise<number> {
  const { draftFor, printBrief, writeBriefDocx } = await import('#src/apps/briefing/index.ts')
  const file = String(options.out)
  const write = { '.pdf': printBrief, '.docx': writeBriefDocx }[extname(file).toLowerCase()]
  if (!write) throw new WrongUsage(`--out must end in .pdf or in .docx; "${file}" does not.`)
  checkPlace(file)
  const partner = String(options.partner).toUpperCase()
  const round = String(options.round ?? 'next')
  return withElshi(ownSettings(), async (elshi) => {
    const language = String(options.language ?? elshi.languages[0])
    if (!elshi.languages.includes(language))
      throw new WrongUsage(`--language must be one of ${elshi.languages.join(', ')}.`)
    if (!elshi.between.partners.some(({ code }) => code === partner))
      throw new WrongUsage(`--partner ${partner} is none of the partners on file; the codes are like KR or EU.`)
    const { publicOrigin, port } = elshi.settings
    const origin = publicOrigin ?? `http://localhost:${port}`
    const began = performance.now()
    const draft = await draftFor(elshi, systemActor, { partner, round, language })
    if (!draft.ok) throw new Error(elshi.texts.say('en', draft.refusal.text, draft.refusal.details))
    await writeFile(file, await write(elshi, { open: draft.value.open }, origin))
    const seconds = (performance.now() - began) / 1000
    const facts = { file, partner, round: draft.value.open.round, language, seconds }
    say(options.json, facts, `The draft for ${facts.round} is in ${file}; it was made in ${seconds.toFixed(2)} s.`)
    return 0
  })
}

/** Drafting takes seconds: that nothing can be written there is told before. */
function checkPlace(file: string): void {
  const folder = dirname(resolve(file))
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUsage(`The folder ${folder} is not there: make it, or write the brief elsewhere.`)
  const there = statSync(file, { throwIfNoEntry: false })
  if (there?.isDirectory())
    throw new WrongUsage(`${file} is a folder: name the file in which the brief is to be written.`)
  if (!isWritable(there ? file : folder))
    throw new WrongUsage(`${there ? file : `The folder ${folder}`} may not be written to: write the brief elsewhere.`)
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
