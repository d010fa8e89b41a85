// SPDX-License-Identifier: Apache-2.0
import { placeOf } from '../sealing/index.ts'
import type { IdentityPlaces } from './places.ts'

/** By what an address is found again without being told. */
export function indexOf({ keyring }: Pick<IdentityPlaces, 'keyring'>, address: string): Buffer {
  return keyring.blindIndex('applicant-address', address.trim().toLowerCase())
}

/** Where the sealed address of an account stands. */
export function placeOfAddress(account: string, keyVersion: number): ReturnType<typeof placeOf> {
  return placeOf({ table: 'applicant_accounts', column: 'address_sealed', row: account, keyVersion })
}
