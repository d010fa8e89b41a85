// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import type { Source } from './sources.ts'

/** What may be quoted of a source, in the reader’s language, and what follows from what is not known of it. */
export function useRightsWords({ rights, link, length }: Source): string {
  const { say } = useSpeech()
  if (!rights) return say('sources.rights.none')
  const { mostQuoted, linkRequired } = rights
  const words = [
    mostQuoted === undefined ? rights.words : say('sources.rights.part', { percent: Math.round(mostQuoted * 100) }),
  ]
  if (linkRequired) words.push(say('sources.rights.link'))
  if (linkRequired && !link) words.push(say('sources.rights.no-link'))
  else if (mostQuoted !== undefined && length === undefined) words.push(say('sources.rights.length-unknown'))
  return words.join(' ')
}
