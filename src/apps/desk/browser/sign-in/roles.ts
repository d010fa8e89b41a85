// SPDX-License-Identifier: Apache-2.0
// Which faces of the desk a role opens. Only presentation: the API decides by its own table.
const faces = {
  'case-worker': ['officer', 'approving-consul', 'head-of-post', 'registrar'],
  inspector: ['inspector'],
  operator: ['operator'],
  ministry: ['desk-officer', 'head-of-department'],
  investment: ['investment-officer'],
  guest: ['partner'],
} as const

export type Face = keyof typeof faces

export const holdsAny = (roles: readonly string[], face: Face) =>
  roles.some((role) => (faces[face] as readonly string[]).includes(role))

/** The face a person meets first. */
export const firstFace = (roles: readonly string[]): Face | undefined =>
  (Object.keys(faces) as Face[]).find((face) => holdsAny(roles, face))
