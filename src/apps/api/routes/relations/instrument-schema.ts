// SPDX-License-Identifier: Apache-2.0
// What is answered of instruments: a line of a list, and a whole file.
import { z } from 'zod'
import { dealersTold } from './dealers-told.ts'
import { languageTold } from './languages-told.ts'
import { provisionTold } from './provisions-told.ts'
import { origin } from './told-between.ts'

const said = z.object({ code: z.string(), words: z.string() })
const party = z.object({ code: z.string(), name: z.string() })
const overlay = z.object({ kind: z.string(), words: z.string(), from: z.string(), until: z.string().optional() })

/** One line of a list. */
export const line = z.object({
  id: z.string(),
  origin,
  title: z.string(),
  /** In which language, where it is not the reader’s. */
  titleIn: z.string().optional(),
  kind: said,
  parties: z.array(party),
  /** An agreement of others: the home state is not among its parties. */
  isWithoutHome: z.literal(true).optional(),
  state: said.extend({
    since: z.string().optional(),
    isDayUntold: z.literal(true).optional(),
    /** It hangs on what was invented for a demonstration. */
    origin: z.literal('invented').optional(),
  }),
  effect: said,
  overlays: z.array(overlay),
  next: z.array(
    z.object({
      step: z.string(),
      words: z.string(),
      party: party.optional(),
      /** Whose step it is; nobody’s where a day is waited or looked for. */
      waitsOn: z.array(party),
      since: z.string().optional(),
      day: z.string().optional(),
    }),
  ),
})

const rest = { sources: z.array(z.string()), confidence: z.string() }
export const event = z.object({
  id: z.string(),
  origin,
  kind: z.string(),
  words: z.string(),
  when: z.string(),
  party: z.string().optional(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  source: z.string(),
  /** What the record of an officer rests on, where that is on record itself. */
  paper: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('source') }),
      z.object({ kind: z.literal('document'), id: z.string(), title: z.string() }),
    ])
    .optional(),
  /** What was not checked, for want of what the record does not tell. */
  gap: z.string().optional(),
  confidence: z.string().optional(),
  note: z.string().optional(),
  replaces: z.string().optional(),
  stands: z.boolean(),
  /** As it was told, for a form that corrects it. */
  told: z.looseObject({ kind: z.string() }),
})

export const file = line.extend({
  sequence: z.int(),
  on: z.string(),
  knownAt: z.string().optional(),
  kindReason: z.string(),
  hasClause: z.boolean(),
  place: z.string().optional(),
  numbers: z.array(z.string()),
  note: z.string().optional(),
  about: z.array(party),
  texts: z.object({ languages: z.array(z.string()), prevailing: z.string().optional(), ...rest }).optional(),
  /** What its text, its title and its provisions are in each language that is told or read. */
  languages: z.array(languageTold),
  dealers: dealersTold,
  entry: z.object({
    /** Nothing was signed: there is no entry into force to be recorded yet. */
    isAhead: z.boolean(),
    between: z.string().optional(),
    /** It hangs on what was invented for a demonstration. */
    origin: z.literal('invented').optional(),
    parties: z.array(party.extend({ on: z.string().optional(), words: z.array(z.string()) })),
    clause: z.string().optional(),
  }),
  ending: z.array(z.string()),
  /** Whether it is registered with the Secretariat of the United Nations, as far as is recorded. */
  registration: said,
  tracks: z.array(
    party.extend({
      state: z.string(),
      steps: z.array(z.object({ words: z.string(), from: z.string(), when: z.string() })),
    }),
  ),
  notes: z.array(
    z.object({
      event: z.string(),
      party,
      dated: z.string().optional(),
      sent: z.string().optional(),
      received: z.string().optional(),
    }),
  ),
  timeLine: z.object({
    lanes: z.array(
      party.extend({
        marks: z.array(
          z.object({
            event: z.string(),
            words: z.string(),
            on: z.string(),
            from: z.string().optional(),
            origin: z.literal('invented').optional(),
            when: z.string(),
          }),
        ),
      }),
    ),
    stretches: z.array(
      said.extend({ from: z.string(), until: z.string().optional(), origin: z.literal('invented').optional() }),
    ),
    overlays: z.array(overlay),
  }),
  provisions: z.array(provisionTold),
  acts: z.array(
    z.object({ party, title: z.string(), on: z.string().optional(), address: z.string().optional(), ...rest }),
  ),
  links: z.array(z.object({ kind: said, to: z.string(), title: z.string().optional() })),
  claims: z.array(
    z.object({ of: said, value: z.string(), said: z.string().optional(), saidBy: party.optional(), ...rest }),
  ),
  events: z.array(event),
})

export type Paper = NonNullable<z.infer<typeof event>['paper']>
