// SPDX-License-Identifier: Apache-2.0
/** What a printed document says, and the template that sets it. */
export { type Notice, noticeTemplate } from './notice.ts'
