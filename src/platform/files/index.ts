// SPDX-License-Identifier: Apache-2.0
/**
 * Files that people hand in: JPEG, PNG and PDF, examined, encrypted and released one by one. Where no scanner is set, the policy is
 * `not-scanned`: pictures are released after they were decoded and written anew, PDFs after they were found to hold nothing active.
 */

/** Whether the virus scanner answers, and how old its signatures are. */
export { type ScannerHealth, scannerHealth } from './clamav.ts'
/** Takes files in, gives them out, sweeps up. */
export { type FileRecord, type FileStore, type FileStoreOptions, openFiles, type Upload } from './file-store.ts'
/** In the caller's transaction: files put to the case that is lodged and erased with it, or kept beside what names them. */
export {
  attachFiles,
  type CaseOfFile,
  eraseFiles,
  eraseFilesOfOwners,
  type FileState,
  keepFile,
} from './files.store.ts'
/** What may be handed in, and why something is refused. */
export { type FileKind, type FileRefusal, largestFile } from './refusals.ts'
/** The sweep as a job: the queue to declare, and its schedule. */
export { fileSweepQueue, startFileSweep } from './sweep-job.ts'
