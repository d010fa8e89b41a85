// SPDX-License-Identifier: Apache-2.0
/** Ed25519 signatures of the installation, checked by anybody who has its public key. */
export { openSigner, rotateSigningKey, type Signer, verifyWith } from './signer.ts'
