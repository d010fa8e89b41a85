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
export type AgendaArea = (typeof agendaAreas)[number]
