// SPDX-License-Identifier: Apache-2.0
/** One mistake in a definition: where it is, and a sentence that says what to do. */
export type Problem = { readonly where: string; readonly what: string }

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** Ids are in kebab-case and each is given once; they become keys of texts, columns and addresses. */
export function checkIds(where: string, ids: readonly string[]): Problem[] {
  return ids.flatMap((id, index) => {
    if (!ID.test(id))
      return [{ where, what: `"${id}" is not an id; write it in small letters and hyphens, such as place-of-birth.` }]
    return ids.indexOf(id) === index ? [] : [{ where, what: `${id} is defined twice; give one of them another id.` }]
  })
}
