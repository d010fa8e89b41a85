// SPDX-License-Identifier: Apache-2.0
/** The services of an installation, checked when loaded. */
export { buildCatalogue, type Catalogue } from './catalogue.ts'
/** Every mistake in a definition and its texts. */
export { checkService } from './check-service.ts'
/** Conditions as data, and whether one holds. */
export { holds } from './condition.ts'
/** A question of a form, with the class of its readers. */
export type { Question } from './question.ts'
/** A register that one service enters people in and another takes them out of. */
export type { Register } from './register.ts'
/** Who acts, in which class of cases. */
export { appointments, type Compartment, type Role } from './role.ts'
/** A text to be said, the answer to "why?", and how either is put into words. */
export { type Said, speak, type Why } from './said.ts'
/** A service as data. */
export type { Holder, Provision, Service, Sourced, TimeLimit } from './service.ts'
/** The people of one case and their answers. */
export { type Answers, type Subject, subjectsOf } from './subjects.ts'
/** Loaded versions against stored ones. */
export { checkVersions } from './versions.ts'
