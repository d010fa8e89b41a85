// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { Step } from './documents.ts'

const tones = {
  draft: 'plain',
  'to-be-cleared': 'waiting',
  cleared: 'kept',
  published: 'kept',
  filed: 'kept',
  dropped: 'void',
} as const

/** Where a document stands: a word and a shape. */
export function StepOf({ step }: { step: Step }) {
  const { say } = useSpeech()
  return <Standing tone={tones[step]} words={say(`documents.step.${step}`)} />
}
