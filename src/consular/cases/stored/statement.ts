// SPDX-License-Identifier: Apache-2.0

/** A statement that grows by its values. */
export class Statement {
  readonly values: unknown[] = []
  /** Takes a value and answers with the sign that stands for it. */
  value(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }
}
