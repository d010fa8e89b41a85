// SPDX-License-Identifier: Apache-2.0

/** Who keeps the ministry’s files on partners. What each of them sees is decided by the compartments opened to them. */
export const fileKeepers = ['desk-officer', 'head-of-department'] as const

/** Who deals with investment. An office of that kind sees leads alone; officers of the ministry see them where they were opened to them. */
export const leadKeepers = ['desk-officer', 'head-of-department', 'investment-officer'] as const
