// SPDX-License-Identifier: Apache-2.0
// What an officer fills in for an action, and the command that it makes.
import type { OfferedAction, OpenCase } from './open-case.ts'

export type Inputs = {
  readonly ground: string
  readonly reason: string
  /** Pieces asked for, as `evidence/subject`. */
  readonly evidence: readonly string[]
  readonly ourNumber: string
  readonly post: string
  readonly officer: string
  readonly amount: string
  readonly currency: string
  readonly receipt: string
  readonly basis: string
  /** The entry of a register that is ended: the reference of its case and of whom, or that it was not made here. */
  readonly entry: string
  readonly entryOf: string
  readonly entryElsewhere: boolean
  /** The day on which a paper came. */
  readonly receivedOn: string
}

export type InputsProps = {
  readonly file: OpenCase
  readonly action: OfferedAction
  readonly inputs: Inputs
  readonly set: (part: Partial<Inputs>) => void
}

/** An entry of the register that was found for the person, with the words that tell it apart. */
export type FoundEntry = Pick<OpenCase['findings'][number], 'id' | 'reference' | 'entry' | 'why'>

/** Those that could be ended: in force, or with a stay that is over. */
export const entriesFound = ({ findings }: Pick<OpenCase, 'findings'>): readonly FoundEntry[] =>
  findings.filter(({ id, entry }) => entry && (id === 'register-entry-in-force' || id === 'register-entry-over'))

/** A known fee is filled in already, the one entry that was found by a number, and oneself as the one to assign to. A name is for a person to judge. */
export const inputsFor = ({ fee, ...file }: Pick<OpenCase, 'fee' | 'findings'>, me: string): Inputs => {
  const [found, ...others] = entriesFound(file)
  const proposed = others.length === 0 && found?.entry?.isSure ? found : undefined
  return {
    ground: '',
    reason: '',
    evidence: [],
    ourNumber: '',
    post: '',
    officer: me,
    amount: fee.known ? fee.amount : '',
    currency: fee.known ? fee.currency : '',
    receipt: '',
    basis: '',
    receivedOn: '',
    entry: proposed?.reference ?? '',
    entryOf: proposed?.entry?.subject ?? 'applicant',
    entryElsewhere: false,
  }
}

/** The command of an action, without its id and the sequence. */
export function commandFor(action: OfferedAction, inputs: Inputs): Readonly<Record<string, unknown>> {
  const { reason, amount, currency, receipt } = inputs
  switch (action.do) {
    case 'assign':
      return { do: 'assign', officer: inputs.officer === '' ? null : inputs.officer }
    case 'transfer':
      return { do: 'transfer', handlingPost: inputs.post, reason }
    case 'record-payment':
      return {
        do: 'record-payment',
        amount: amount.replace(/\s/g, '').replace(',', '.'),
        currency,
        receipt,
        ...(inputs.basis && { basis: inputs.basis }),
      }
    case 'reverse-payment':
      return { do: 'reverse-payment', reason }
    case 'revoke-document':
      return { do: 'revoke-document', reason }
    default:
      return {
        do: 'act',
        action: action.id,
        ...(inputs.ground && { ground: inputs.ground }),
        ...(reason && { reason }),
        ...(inputs.evidence.length > 0 && { evidence: inputs.evidence.map(pieceOf) }),
        ...(inputs.ourNumber && { ourNumber: inputs.ourNumber }),
        ...(action.needs.includes('entry') && { entry: entryIn(inputs) }),
        ...(inputs.receivedOn && { receivedOn: inputs.receivedOn }),
      }
  }
}

function entryIn({ entry, entryOf, entryElsewhere }: Inputs): unknown {
  return entryElsewhere ? 'not-kept-here' : { reference: entry, subject: entryOf }
}

function pieceOf(key: string): { evidence: string; subject: string } {
  const [evidence = '', subject = ''] = key.split('/')
  return { evidence, subject }
}
