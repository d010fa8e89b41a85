// SPDX-License-Identifier: Apache-2.0
import type { Answers } from '#src/consular/catalogue/index.ts'

/** Where the applicant lives: every service of Kazakhstan that asks it calls its questions country, region and town. */
export function placeIn({ applicant }: Answers): { country: string; region?: string; town?: string } | undefined {
  const { country, region, town } = applicant ?? {}
  if (typeof country !== 'string') return undefined
  return {
    country,
    ...(typeof region === 'string' && { region }),
    ...(typeof town === 'string' && { town }),
  }
}
