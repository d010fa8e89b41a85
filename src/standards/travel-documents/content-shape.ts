// SPDX-License-Identifier: Apache-2.0
// What comes from elsewhere may be anything: it is looked at further only once every field is text and every option is known.
import { LAYOUTS } from './layouts.ts'
import { isProfile, PROFILE_SHAPE } from './profiles.ts'
import type { MakeProblem, ZoneContent } from './zone-content.ts'
import { wrong } from './zone-content.ts'
import { TRUNCATIONS } from './zone-name.ts'

const FORMATS: ReadonlySet<string> = new Set(Object.keys(LAYOUTS))
const NEEDED = ['issuer', 'primary', 'documentNumber', 'nationality', 'birth', 'sex', 'expiry'] as const
const FREE = ['documentCode', 'secondary', 'optional', 'optional2'] as const

/** Why the content is none at all; undefined when it has a format and text in every field. */
export function problemOfShape(content: ZoneContent): MakeProblem | undefined {
  if (typeof content !== 'object' || content === null)
    return wrong('format', 'What the zone holds is missing; give a format, an issuer, a name and the other fields.')
  const { format } = content
  if (typeof format !== 'string' || !FORMATS.has(format))
    return wrong('format', `The format is ${shown(format)}; use TD1, TD2, TD3, MRV-A or MRV-B.`)
  return isText(content) ? undefined : problemOfField(content)
}

/** Asked for every zone, so field by field and not in a loop. */
function isText(content: ZoneContent): boolean {
  return (
    typeof content.issuer === 'string' &&
    typeof content.primary === 'string' &&
    typeof content.documentNumber === 'string' &&
    typeof content.nationality === 'string' &&
    typeof content.birth === 'string' &&
    typeof content.sex === 'string' &&
    typeof content.expiry === 'string' &&
    isTextOrAbsent(content.documentCode) &&
    isTextOrAbsent(content.secondary) &&
    isTextOrAbsent(content.optional) &&
    isTextOrAbsent(content.optional2)
  )
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function problemOfField(content: ZoneContent): MakeProblem | undefined {
  const needed = NEEDED.find((field) => typeof content[field] !== 'string')
  if (needed) return wrong(needed, `The field ${needed} is ${shown(content[needed])}; give it as text.`)
  const free = FREE.find((field) => !isTextOrAbsent(content[field]))
  return free && wrong(free, `The field ${free} is ${shown(content[free])}; give it as text or leave it out.`)
}

/** Why a way of shortening or a profile is none. */
export function problemOfOptions(truncation: unknown, profile: unknown): MakeProblem | undefined {
  if (!(TRUNCATIONS as readonly unknown[]).includes(truncation))
    return wrong(
      'truncation',
      `The truncation is ${shown(truncation)}; use ${TRUNCATIONS.join(', ')}, or leave it out.`,
    )
  if (profile !== undefined && !isProfile(profile)) return wrong('profile', `The profile is none; ${PROFILE_SHAPE}.`)
  return undefined
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return JSON.stringify(value).slice(0, 40)
  return value === null || typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'no text'
}
