// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'

export type Quoted = {
  readonly language: string
  readonly text?: string
  readonly isCut: boolean
  readonly withheld?: 'no-link' | 'length-unknown' | 'nothing-left' | 'source-unknown'
}

/** Words of a source, as far as its publisher lets them be quoted; where not at all, that they are left out, and why. */
export function QuotedWords({ quoted }: { quoted: Quoted }) {
  const { say } = useSpeech()
  const { language, text, isCut, withheld } = quoted
  return (
    <p className="soft">
      {say('commitments.quoted')}{' '}
      {text === undefined ? say(`sources.withheld.${withheld ?? 'source-unknown'}`) : <q lang={language}>{text}</q>}
      {isCut && ` (${say('sources.cut')})`}
    </p>
  )
}
