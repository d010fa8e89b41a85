// SPDX-License-Identifier: Apache-2.0
// What may be chosen in a field, in the reader's language and order.
import type { Answers } from '#src/consular/catalogue/index.ts'
import type { FormField } from '#src/consular/forms/index.ts'
import type { Network } from '#src/consular/posts/index.ts'
import { regionsOf } from '#src/consular/posts/index.ts'
import { collatorOf } from '#src/platform/texts/index.ts'
import { COUNTRIES, countryName } from '#src/standards/places/index.ts'
import type { Option } from '../forms/field.ts'
import { said } from '../html/said.ts'
import { nameOf } from '../posts/post-book.ts'
import type { Reader } from '../reader.ts'

export function optionsFor(reader: Reader, network: Network, field: FormField, answers: Answers): readonly Option[] {
  if (field.kind === 'country')
    return inOrder(
      reader,
      COUNTRIES.map((value) => ({ value, name: countryName(value, reader.language) })),
    )
  if (field.kind === 'region') {
    const country = countryFor(field, answers)
    const regions = country === undefined ? [] : regionsOf(network, country)
    return inOrder(
      reader,
      regions.map((region) => ({ value: region.id, name: nameOf(reader, region) })),
    )
  }
  return (field.options ?? []).map(({ value, label }) => ({ value, name: said(reader, label) }))
}

/** A region can be asked once its country is answered and has regions to choose from. */
export function isAskable(network: Network, field: FormField, answers: Answers): boolean {
  if (!field.visible) return false
  if (field.kind !== 'region') return true
  const country = countryFor(field, answers)
  return country !== undefined && regionsOf(network, country).length > 0
}

/** The country that a region's field depends on: of the same person, or of the applicant. */
function countryFor({ countryFrom = '', name }: FormField, answers: Answers): string | undefined {
  const [subject = ''] = name.split('/')
  const question = countryFrom.split('/').at(-1) ?? ''
  const country = answers[subject]?.[question] ?? answers.applicant?.[question]
  return typeof country === 'string' ? country : undefined
}

function inOrder({ language }: Reader, options: readonly Option[]): Option[] {
  const { compare } = collatorOf(language)
  return options.toSorted((one, other) => compare(one.name, other.name))
}
