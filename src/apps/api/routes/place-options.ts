// SPDX-License-Identifier: Apache-2.0
// Countries and regions to choose from: a service names the kind of the question, the places come from here.
import type { Elshi } from '#src/apps/compose/index.ts'
import type { Answers } from '#src/consular/catalogue/index.ts'
import type { FormField } from '#src/consular/forms/index.ts'
import { regionsOf } from '#src/consular/posts/index.ts'
import { collatorOf } from '#src/platform/texts/index.ts'
import { COUNTRIES, countryName } from '#src/standards/places/index.ts'

type PlaceOption = { readonly value: string; readonly label: { readonly words: string } }

/** The options of a question about a place, in the reader's language and order; undefined for every other question. */
export function placeOptions(
  { network }: Elshi,
  field: FormField,
  { answers, language }: { readonly answers: Answers; readonly language: string },
): readonly PlaceOption[] | undefined {
  const { compare } = collatorOf(language)
  const inOrder = (options: readonly PlaceOption[]) =>
    options.toSorted((one, other) => compare(one.label.words, other.label.words))
  if (field.kind === 'country')
    return inOrder(COUNTRIES.map((value) => ({ value, label: { words: countryName(value, language) } })))
  if (field.kind !== 'region') return undefined
  const country = countryFor(field, answers)
  const regions = country === undefined ? [] : regionsOf(network, country)
  return inOrder(regions.map(({ id, names }) => ({ value: id, label: { words: names[language] ?? id } })))
}

/** The country that a region's question depends on: of the same person, or of the applicant. */
function countryFor({ countryFrom = '', name }: FormField, answers: Answers): string | undefined {
  const [subject = ''] = name.split('/')
  const question = countryFrom.split('/').at(-1) ?? ''
  const country = answers[subject]?.[question] ?? answers.applicant?.[question]
  return typeof country === 'string' ? country : undefined
}
