// SPDX-License-Identifier: Apache-2.0
import type { PathStep, Telling } from '#src/relations/stories/index.ts'
import { say } from '../between/told.ts'

type FourWords = readonly [kk: string, ru: string, en: string, ko: string]

/** A statement and its sources. */
export function told(sources: readonly string[], ...words: FourWords): Telling {
  return { words: say(...words), sources }
}

/** A step that is seen on a page. */
export function step(mark: PathStep['mark'], at: PathStep['at'], ...words: FourWords): PathStep {
  return { words: say(...words), mark, ...(at && { at }) }
}

/** A page of the desk, as somebody of a role sees it, at a post where it is that post’s; an invented account is named for it. */
export const desk = (path: string, as = 'desk-officer', post?: string) =>
  ({ face: 'desk', path, as, ...(post && { post }) }) as const
export const portal = (path: string) => ({ face: 'portal', path }) as const
