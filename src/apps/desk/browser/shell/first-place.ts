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
  guest: 'nav.released',
} as const

/** The name of the page that this position meets first: what stands at the root. */
export function useFirstPlace(): string {
  const { say } = useSpeech()
  const roles = useSession().data?.officer?.positions.flatMap((position) => position.roles) ?? []
  const face = firstFace(roles)
  if (face === 'ministry' && roles.includes('head-of-department')) return say('nav.head')
  return face ? say(names[face]) : say('nav.label')
}
