// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'

// What the engine records of a reading, by the words it uses; whatever is not among them is shown as it was recorded.
const known = [
  'case',
  'file',
  'queue',
  'route',
  'name',
  'ordinary',
  'contact',
  'identity',
  'family',
  'health',
  'protection',
  'words',
  'identifier',
  'possible-duplicate',
  'shown',
  'exported',
  'printed',
  'refused',
] as const

/** Says what was read, and what came of it, in the reader's language. */
export function useReadWords(): (recorded: string) => string {
  const { say } = useSpeech()
  return (recorded) => {
    const word = known.find((one) => one === recorded)
    return word ? say(`reads.word.${word}`) : recorded
  }
}
