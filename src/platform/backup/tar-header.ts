// SPDX-License-Identifier: Apache-2.0
// POSIX.1-1988 ustar headers, so that any tar opens a backup. Sizes from 8 GiB on are written in base 256, as GNU tar does.

export const tarBlock = 512

const maxOctal = 0o777_7777_7777

/** The header of a regular file. */
export function tarHeader(name: string, bytes: number, at: Date): Buffer {
  if (Buffer.byteLength(name) > 100)
    throw new RangeError(`A name in a backup has at most 100 bytes; ${name} is longer.`)
  const header = Buffer.alloc(tarBlock)
  header.write(name, 0)
  header.write(octal(0o600, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  if (bytes <= maxOctal) header.write(octal(bytes, 12), 124)
  else {
    header.writeUInt8(0x80, 124)
    header.writeBigUInt64BE(BigInt(bytes), 128)
  }
  header.write(octal(Math.floor(at.getTime() / 1000), 12), 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\u000000', 257)
  header.write(`${octal(sum(header), 7)} `, 148)
  return header
}

/** Reads a header; undefined for the empty block that ends an archive, and throws on a damaged one. */
export function readTarHeader(header: Buffer): { name: string; bytes: number } | undefined {
  if (header.every((byte) => byte === 0)) return undefined
  const claimed = Number.parseInt(header.toString('latin1', 148, 156), 8)
  const blank = Buffer.from(header)
  blank.write('        ', 148)
  if (claimed !== sum(blank)) throw new Error('a header in it is damaged')
  const isLarge = (header.readUInt8(124) & 0x80) !== 0
  const bytes = isLarge ? Number(header.readBigUInt64BE(128)) : Number.parseInt(header.toString('latin1', 124, 136), 8)
  return { name: text(header, 0, 100), bytes }
}

function octal(value: number, width: number): string {
  return `${value.toString(8).padStart(width - 1, '0')}\u0000`
}

function text(header: Buffer, from: number, to: number): string {
  const end = header.indexOf(0, from)
  return header.toString('utf8', from, end < 0 || end > to ? to : end)
}

function sum(header: Buffer): number {
  return header.reduce((total, byte) => total + byte, 0)
}
