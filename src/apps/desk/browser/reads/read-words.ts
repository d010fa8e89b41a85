// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'

// What the engine records of a reading, by the words it uses; a test finds a word that is missing here.
export const recordedWords = [
  'case',
  'person',
  'file',
  'register',
  'queue',
  'count',
  'route',
  'name',
  'born',
  'ordinary',
  'contact',
  'identity',
  'family',
  'health',
  'protection',
  'words',
  'identifier',
  'log',
  'slip',
  'holds',
  'possible-duplicate',
  'position',
  'brief',
  'calendar',
  'titles',
  'days',
  'shown',
  'exported',
  'printed',
  'refused',
] as const

/** Says what was read, and what came of it, in the reader's language. */
export function useReadWords(): (recorded: string) => string {
  const { say } = useSpeech()
  return (recorded) => {
    const word = recordedWords.find((one) => one === recorded)
    return word ? say(`reads.word.${word}`) : recorded
  }
}

// Which page of the desk an address of the program serves.
const places = {
  audit: 'nav.reads',
  cases: 'nav.queue',
  queue: 'nav.queue',
  people: 'nav.people',
  mandates: 'nav.people',
  erasures: 'nav.erasures',
  registers: 'nav.register',
  operations: 'nav.operations',
} as const

/** The place in the program that was tried, from the recorded pattern of its address: `GET:/api/audit/alarms`. */
export function useTriedPlace(): (pattern: string) => { readonly place: string | undefined; readonly address: string } {
  const { say } = useSpeech()
  return (pattern) => {
    const address = pattern.replace(/^[A-Z-]+:/, '')
    const key = Object.entries(places).find(([name]) => address.startsWith(`/api/${name}`))?.[1]
    return { place: key && say(key), address }
  }
}
