// SPDX-License-Identifier: Apache-2.0

/** Who keeps the ministry’s files on partners. What each of them sees is decided by the compartments opened to them. */
export const fileKeepers = ['desk-officer', 'head-of-department'] as const
