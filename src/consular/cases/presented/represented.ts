// SPDX-License-Identifier: Apache-2.0
import type { ToldMandate } from '#src/consular/registry/index.ts'
import type { CaseFile, MandateView } from '../case-file.ts'
import type { OpenedCase } from './opened-case.ts'

/** What is told of a mandate beside what was done under it. */
export function mandateView({ id, kind, from, until, principal, representative }: ToldMandate): MandateView {
  return {
    mandate: id,
    kind,
    from,
    until,
    ...(principal !== undefined && { principal }),
    ...(representative !== undefined && { representative }),
  }
}

/** Under which mandate the case was lodged, and under which the reader reads it. */
export function representedIn({ state, context, mandates }: OpenedCase): Pick<CaseFile, 'lodgedUnder' | 'readUnder'> {
  const lodged = state.lodgedUnder === null ? undefined : mandates?.get(state.lodgedUnder)
  const read = context.asker.mandate && mandates?.get(context.asker.mandate.id)
  return { ...(lodged && { lodgedUnder: mandateView(lodged) }), ...(read && { readUnder: mandateView(read) }) }
}
