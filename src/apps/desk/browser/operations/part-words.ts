// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'

const known = [
  'database',
  'disk',
  'mail',
  'scanner',
  'jobs',
  'deliver-mail',
  'look-for-waiting-mail',
  'sweep-files',
  'seal-heads',
  'forget-what-ended',
] as const

/** Names a part of the installation or a queue of work in the operator's language; an unknown one by its own name. */
export function usePartWords(): (name: string) => string {
  const { say } = useSpeech()
  return (name) => {
    const part = known.find((one) => one === name)
    return part ? say(`operations.part.${part}`) : name
  }
}
