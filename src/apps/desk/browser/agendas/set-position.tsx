// SPDX-License-Identifier: Apache-2.0
import { Fieldset, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { Deed } from '../commitments/deed.tsx'
import { useSpeech } from '../language/language.tsx'
import { spokenLanguage } from '../language/spoken-language.ts'
import { DayField } from '../marks/day-field.tsx'
import { SourceField } from '../sources/source-field.tsx'
import { LinkedFields } from './linked-fields.tsx'
import type { LinkedThing, OwnPart, ShownPosition } from './positions.ts'
import { ownParts, useSetPosition } from './positions.ts'

type Typed = { readonly [K in OwnPart]: string } & {
  readonly talking: Readonly<Record<string, string>>
  readonly theirs: string
  readonly kind: 'stated' | 'assessed'
  readonly source: string
  /** The number of a paper, where it is no source on record. */
  readonly paper: string
  readonly on: string
  readonly linked: readonly LinkedThing[]
}
type Props = {
  readonly round: string
  readonly item: string
  readonly words: string
  readonly position: ShownPosition | undefined
  readonly others: readonly { readonly code: string; readonly name: string }[]
}
const spokenLanguages = ['kk', 'ru', 'en', 'ko'] as const

/** Puts down what the side means to say of an item. The other side’s position is asked for with its source and day. */
export function SetPosition({ round, item, words, position, others }: Props) {
  const { say, language } = useSpeech()
  const set = useSetPosition(round, item)
  const [other] = others
  const label = say(position ? 'positions.change' : 'positions.set')
  return (
    <Deed<Typed>
      label={label}
      hint={words}
      title={`${label}: ${words}`}
      of={{ id: `${round} ${item}`, sequence: position?.sequence ?? 0 }}
      empty={typedOf(position, language)}
      send={set}
      told={(typed) => toldOf(typed, { position, language, side: other?.code ?? '' })}
      fields={({ typed, type }) => (
        <>
          {ownParts.map((part) => (
            <Textarea
              key={part}
              label={say(`positions.${part}`)}
              autosize
              maxLength={5000}
              value={typed[part]}
              onChange={(event) => type({ [part]: event.currentTarget.value })}
            />
          ))}
          <Fieldset legend={say('positions.theirs', { side: other?.name ?? '' })}>
            <Textarea
              label={say('positions.theirs.words')}
              autosize
              maxLength={5000}
              value={typed.theirs}
              onChange={(event) => type({ theirs: event.currentTarget.value })}
            />
            <NativeSelect
              label={say('positions.theirs.kind')}
              value={typed.kind}
              onChange={(event) => type({ kind: event.currentTarget.value as Typed['kind'] })}
              data={(['stated', 'assessed'] as const).map((value) => ({
                value,
                label: say(`positions.theirs.${value}`),
              }))}
            />
            <SourceField
              label={say('positions.theirs.source')}
              empty={say('positions.theirs.paper')}
              value={typed.source}
              change={(source) => type({ source })}
            />
            {typed.source === '' && (
              <TextInput
                label={say('positions.theirs.paper-number')}
                maxLength={200}
                value={typed.paper}
                onChange={(event) => type({ paper: event.currentTarget.value })}
              />
            )}
            <DayField label={say('positions.theirs.day')} value={typed.on} change={(on) => type({ on })} />
          </Fieldset>
          {spokenLanguages.map((spoken) => (
            <Textarea
              key={spoken}
              label={say('positions.talking', { language: spokenLanguage(spoken, language) })}
              lang={spoken}
              autosize
              maxLength={5000}
              value={typed.talking[spoken] ?? ''}
              onChange={(event) => type({ talking: { ...typed.talking, [spoken]: event.currentTarget.value } })}
            />
          ))}
          <LinkedFields
            party={other?.code ?? ''}
            linked={typed.linked}
            titles={new Map(position?.linked.map(({ id, title }) => [id, title]))}
            change={(linked) => type({ linked })}
          />
        </>
      )}
    />
  )
}

function typedOf(position: ShownPosition | undefined, language: string): Typed {
  const inOwn = (part: OwnPart) => position?.[part]?.[language] ?? ''
  const theirs = position?.counterparts[0]
  return {
    own: inOwn('own'),
    redLine: inOwn('redLine'),
    fallback: inOwn('fallback'),
    weAsk: inOwn('weAsk'),
    theyAsk: inOwn('theyAsk'),
    talking: position?.talkingPoints ?? {},
    theirs: theirs?.words[language] ?? '',
    kind: theirs?.kind ?? 'assessed',
    source: theirs?.isOnRecord ? theirs.source : '',
    paper: theirs?.isOnRecord ? '' : (theirs?.source ?? ''),
    on: theirs?.on ?? '',
    linked: (position?.linked ?? []).map(({ kind, id }) => ({ kind, id })),
  }
}

type Before = {
  readonly position: ShownPosition | undefined
  readonly language: string
  readonly side: string
}

/** What was typed, over what stands in other languages. */
function toldOf(typed: Typed, { position, language, side }: Before): object {
  const merged = (before: Readonly<Record<string, string>> | undefined, text: string) => {
    const { [language]: _, ...others } = before ?? {}
    return { ...others, ...(text.trim() && { [language]: text.trim() }) }
  }
  const ours = ownParts.flatMap((part) => {
    const words = merged(position?.[part], typed[part])
    return Object.keys(words).length === 0 ? [] : [[part, words] as const]
  })
  const [first, ...rest] = position?.counterparts ?? []
  const theirs = merged(first?.words, typed.theirs)
  const sourceTold = typed.source || typed.paper.trim()
  const attributed = {
    side,
    kind: typed.kind,
    words: theirs,
    ...(sourceTold && { source: sourceTold }),
    ...(typed.on && { on: typed.on }),
  }
  return {
    ...Object.fromEntries(ours),
    counterparts: [
      ...(Object.keys(theirs).length === 0 ? [] : [attributed]),
      ...rest.map(({ isOnRecord: _, ...one }) => ({ ...one, side: one.side.code })),
    ],
    talkingPoints: Object.fromEntries(
      Object.entries(typed.talking).flatMap(([spoken, words]) => (words.trim() ? [[spoken, words.trim()]] : [])),
    ),
    linked: typed.linked,
  }
}
