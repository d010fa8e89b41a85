// SPDX-License-Identifier: Apache-2.0
/** Mail through an outbox: queued in the transaction that gives the reason, sealed, tried again, erased with its case. */

/** Delivers what waits, to the mail server or into a demonstration's mailbox. */
export { type DeliveryOptions, startDelivery } from './deliver-mail.ts'
/** A mail to one address, and the queues to declare when the queues are opened. */
export { type Mail, mailQueue, mailSweepQueue } from './mail.ts'
/** The outside of mail, for operators and case pages; and erasure, for the role that may. */
export { eraseMail, listFailedMail, listMailOf, type MailRecord } from './outbox.store.ts'
/** Queues, tries again, and opens the mailbox of a demonstration. */
export { listMail, type MailboxEntry, type Outbox, queueing, queueMail, retryMail } from './queue-mail.ts'
