// SPDX-License-Identifier: Apache-2.0
/** RFC 8785 canonical JSON. */
export { canonicalText } from './canonical.ts'
/** The chain of one case's events. */
export { CHAIN_START, chainHash } from './chain.ts'
/** A tree that grows from a few kept hashes, and its root signed as a note that other tools can check. */
export { type GrowingTree, growingTree } from './growing-tree.ts'
/** A proof of one line that is taken away and checked with the public key alone. */
export { gatherPath } from './inclusion-path.ts'
export { checkProof, type InclusionProof, PROOF_FORMAT, type ProofFault, type Proved } from './inclusion-proof.ts'
export { type Checkpoint, checkpointText, openNote, signedNote } from './signed-note.ts' // C2SP checkpoints
