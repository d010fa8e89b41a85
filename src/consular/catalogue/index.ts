// SPDX-License-Identifier: Apache-2.0
/** What forms and checks give and take. */
export type { AnswerChecks, CheckedAnswers } from './answer-checks.ts'
/** The services of an installation, checked when loaded. */
export { buildCatalogue, type Catalogue } from './catalogue.ts'
/** The one check of answers on the server, and the pages that portal and desk render. */
export { checkAnswers } from './check-answers.ts'
/** Mistakes in a definition, and the texts that it needs. */
export { checkService, textKeysOf } from './check-service.ts'
/** Conditions as data, and whether one holds. */
export { holds } from './condition.ts'
export { type FormPage, formOf } from './form.ts' // pages and fields of a form
/** Who acts, in which class of cases. */
export { type Compartment, type Role, roles } from './role.ts'
/** A text to be said, and the answer to "why?". */
export type { Said, Why } from './said.ts'
/** A service as data. */
export type { Holder, Provision, Service, Sourced, TimeLimit } from './service.ts'
/** The people of one case and their answers. */
export { type Answers, type Subject, subjectsOf } from './subjects.ts'
/** Loaded versions against stored ones. */
export { checkVersions } from './versions.ts'
