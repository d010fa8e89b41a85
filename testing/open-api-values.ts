// SPDX-License-Identifier: Apache-2.0
// Requests for every operation of an OpenAPI document: of the form that its schemas ask for, and odd here and there where that is wished.
import fc from 'fast-check'

type Schema = {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
}
export type Operation = {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}
export type Wish = { readonly inPath: object; readonly inQuery: object; readonly body: unknown }

type Told = {
  /** Words that are tried wherever they fit. */
  readonly usual: readonly string[]
  /** What stands now and then in place of what is asked for; absent where everything is of the right form. */
  readonly odd?: fc.Arbitrary<unknown>
  /** What stands where no schema says anything. */
  readonly readable: fc.Arbitrary<unknown>
}

/** Values for schemas, and requests for operations. */
export function valuesBy({ usual, odd, readable }: Told) {
  const valueFor = (schema: Schema): fc.Arbitrary<unknown> =>
    odd ? fc.oneof({ weight: 29, arbitrary: rightFor(schema) }, { weight: 1, arbitrary: odd }) : rightFor(schema)

  function textFor({ pattern, format }: Schema): fc.Arbitrary<unknown> {
    if (format === 'date') return fc.constantFrom('2026-01-31', '0001-01-01', '9999-12-31')
    if (format === 'uuid') return fc.uuid()
    if (pattern === undefined) return fc.oneof(fc.constantFrom(...usual), fc.string({ maxLength: 60 }))
    const form = new RegExp(pattern)
    const fitting = usual.filter((text) => form.test(text))
    return fc.oneof(...(fitting.length > 0 ? [fc.constantFrom(...fitting)] : []), fc.stringMatching(form))
  }

  function rightFor(schema: Schema): fc.Arbitrary<unknown> {
    const { anyOf, oneOf = anyOf } = schema
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (oneOf) return fc.oneof(...oneOf.map(valueFor))
    if (schema.properties || schema.type === 'object') return objectFor(schema)
    return schema.type === 'array' ? listFor(schema) : plainFor(schema)
  }

  function objectFor({ properties, required, additionalProperties, propertyNames }: Schema): fc.Arbitrary<unknown> {
    if (properties) {
      const pieces = Object.fromEntries(Object.entries(properties).map(([name, piece]) => [name, valueFor(piece)]))
      return fc.record(pieces, { requiredKeys: [...(required ?? [])] })
    }
    const piece = typeof additionalProperties === 'object' ? valueFor(additionalProperties) : readable
    const names = new RegExp(propertyNames?.pattern ?? '')
    const fitting = usual.filter((name) => names.test(name))
    const name = fitting.length > 0 ? fc.constantFrom(...fitting) : fc.stringMatching(names)
    return fc.dictionary(name, piece, { maxKeys: 4 })
  }

  function listFor({ items, minItems = 0 }: Schema): fc.Arbitrary<unknown> {
    const least = odd ? 0 : minItems
    return fc.array(items ? valueFor(items) : (odd ?? readable), { minLength: least, maxLength: Math.max(3, least) })
  }

  function plainFor(schema: Schema): fc.Arbitrary<unknown> {
    if (schema.type === 'integer' || schema.type === 'number')
      return fc.integer({
        min: Math.max(schema.minimum ?? 0, -(2 ** 31)),
        max: Math.min(schema.maximum ?? 99, 2 ** 31),
      })
    if (schema.type === 'boolean') return fc.boolean()
    return schema.type === 'string' ? textFor(schema) : readable
  }

  /** A request, what stands in its address being told by `named`. */
  function wishFor(
    { parameters = [], requestBody }: Operation,
    named: (schema: Schema, name: string) => fc.Arbitrary<unknown>,
  ): fc.Arbitrary<Wish> {
    const within = (place: string) =>
      fc.record(
        Object.fromEntries(
          parameters.filter((one) => one.in === place).map(({ name, schema }) => [name, named(schema, name)]),
        ),
      )
    const schema = requestBody?.content['application/json']?.schema
    const body = schema ? valueFor(schema) : (odd ?? fc.constant({}))
    return fc.record({ inPath: within('path'), inQuery: within('query'), body })
  }
  return { valueFor, wishFor }
}

/** Every operation of a document. */
export function operationsOf(paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
}

const inAddress = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed())

export function addressOf(path: string, { inPath, inQuery }: Pick<Wish, 'inPath' | 'inQuery'>): string {
  const at = Object.entries(inPath).reduce(
    (url, [name, value]) => url.replace(`{${name}}`, () => inAddress(value)),
    path,
  )
  const query = Object.entries(inQuery).map(([name, value]) => `${name}=${inAddress(value)}`)
  return query.length === 0 ? at : `${at}?${query.join('&')}`
}
