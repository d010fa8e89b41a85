// SPDX-License-Identifier: Apache-2.0

/** The roles that work on cases. What each may do to a case is decided with the case. */
export const caseWorkers = ['officer', 'approving-consul', 'head-of-post', 'registrar', 'desk-officer'] as const
