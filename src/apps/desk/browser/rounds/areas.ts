// SPDX-License-Identifier: Apache-2.0

/** What rounds speak about, in the order in which a form offers it. */
export const agendaAreas = [
  'legal-framework',
  'visa-regime',
  'entry-refusal',
  'illegal-stay-and-labour',
  'voluntary-departure-programme',
  'labour-schemes',
  'residence-and-work-permits',
  'detention-notification-and-access',
  'prisoner-transfer',
  'mla-extradition',
  'children-and-adoption',
  'trafficking',
  'document-recognition-apostille',
  'post-openings-and-districts',
  'statistics-exchange',
  'emergency-cooperation',
  'culture-and-arts',
  'heritage-conservation',
  'records',
  'sports',
  'tourism',
  'mass-media',
  'education',
  'publication-and-printing',
  'youth',
  'joint-research',
  'people-exchange',
  'other',
] as const

/** What stands below an item: what it is about, where its own words do not say just that, and who leads it. */
export const belowItem = (
  words: string,
  { area, ledBy }: { readonly area: string; readonly ledBy?: string | undefined },
) => [area.toLowerCase() === words.trim().toLowerCase() ? '' : area, ledBy].filter(Boolean).join(' · ')

export type AgendaArea = (typeof agendaAreas)[number]
