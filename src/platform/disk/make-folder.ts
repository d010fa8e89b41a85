// SPDX-License-Identifier: Apache-2.0
import { mkdirSync } from 'node:fs'

const reasons: Readonly<Record<string, string>> = {
  ENOTDIR: 'a part of its path is a file and not a folder',
  EEXIST: 'a file of that name is there',
  EACCES: 'the user who runs the program may not write there',
  EPERM: 'the user who runs the program may not write there',
  EROFS: 'that disk can only be read',
  ENOSPC: 'that disk is full',
}

/** Makes a private folder, with those above it, where it is not there yet; or throws one sentence that says why it cannot be made. */
export function makeFolder(folder: string, mode = 0o700): void {
  try {
    mkdirSync(folder, { recursive: true, mode })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const reason = reasons[code] ?? `the system says ${code}`
    const told = `The folder ${folder} cannot be made, because ${reason}: mend that, or name another folder.`
    // Whoever knows better what the folder is for finds the code, as on the error of the system.
    throw Object.assign(new Error(told, { cause: error }), { code })
  }
}
