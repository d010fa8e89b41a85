// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { DocumentFile } from './documents.ts'

/** Whether the versions match, in one line; where they do not, it stands at the paragraph itself. */
export function Matching({ file }: { file: DocumentFile }) {
  const { say } = useSpeech()
  const { findings, languages, isFrozen, paragraphs } = file
  if (isFrozen) return null
  const count = (what: string) => new Set(findings.filter((one) => one.what === what).map((one) => one.paragraph)).size
  const [differing, untranslated, unwritten] = [count('differs'), count('not-translated'), count('not-written')]
  const gaps = paragraphs.filter(({ texts }) => Object.values(texts).some((words) => words.includes('___'))).length
  return (
    <p className="matching" role="status">
      {languages.length > 1 && (
        <Standing
          tone={differing > 0 ? 'late' : 'kept'}
          words={differing > 0 ? say('documents.differ', { count: differing }) : say('documents.match')}
        />
      )}
      {untranslated > 0 && <Standing tone="waiting" words={say('documents.untranslated', { count: untranslated })} />}
      {unwritten > 0 && <Standing tone="void" words={say('documents.unwritten', { count: unwritten })} />}
      {gaps > 0 && <Standing tone="void" words={say('documents.gaps', { count: gaps })} />}
    </p>
  )
}
