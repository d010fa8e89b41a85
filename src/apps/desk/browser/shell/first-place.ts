// SPDX-License-Identifier: Apache-2.0
import { useSession } from '../api/queries.ts'
import { useSpeech } from '../language/language.tsx'
import { firstFace } from '../sign-in/roles.ts'

const names = {
  'case-worker': 'nav.queue',
  inspector: 'nav.reads',
  operator: 'nav.operations',
  ministry: 'nav.partners',
  investment: 'nav.leads',
} as const

/** The name of the page that this position meets first: what stands at the root. */
export function useFirstPlace(): string {
  const { say } = useSpeech()
  const face = firstFace(useSession().data?.officer?.positions.flatMap(({ roles }) => roles) ?? [])
  return face ? say(names[face]) : say('nav.label')
}
