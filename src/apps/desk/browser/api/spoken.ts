// SPDX-License-Identifier: Apache-2.0
import type { Said, Why } from '#src/consular/cases/index.ts'

type Cited = NonNullable<Why['lines'][number]['source']>

/** The API says every text in the reader's language: wherever the engine has a `Said` or cites a law, the answer also has its words. */
export type Spoken<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Said | Cited
    ? { readonly [K in keyof T]: Spoken<T[K]> } & { readonly words: string }
    : T extends readonly (infer Item)[]
      ? readonly Spoken<Item>[]
      : T extends object
        ? { readonly [K in keyof T]: Spoken<T[K]> }
        : T
