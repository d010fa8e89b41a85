// SPDX-License-Identifier: Apache-2.0

/** The roles that work on cases. What each may do to a case is decided with the case. */
export const caseWorkers = ['officer', 'approving-consul', 'head-of-post', 'registrar'] as const

/** Who may ask what a post is and who works there; the desk of the ministry sees no person's case, nor how many there are. */
export const staffOfPosts = [...caseWorkers, 'desk-officer'] as const

/** Who looks over all posts without working at any: at the ministry, or inspecting. */
export const staffOverPosts = ['desk-officer', 'inspector'] as const

/** Who may read a case of their posts, and is asked why when nothing in it waits for them. */
export const staffWhoRead = [...caseWorkers, 'inspector'] as const
