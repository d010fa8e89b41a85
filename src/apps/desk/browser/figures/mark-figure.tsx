// SPDX-License-Identifier: Apache-2.0
import { createContext, useContext } from 'react'
import { Deed } from '../commitments/deed.tsx'
import { ChoiceField, WritingField } from '../commitments/typed-fields.tsx'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import type { ShownFigure } from './figures.ts'
import { markFigure } from './figures.ts'

/** In whose file figures are looked at by an officer; absent where they are shown as a partner would see them. */
export const FileContext = createContext<string | undefined>(undefined)

/** Whether both sides stand by a figure or no partner is told it, and the way to say so. */
export function MarkFigure({ figure, hint }: { figure: ShownFigure; hint: string }) {
  const { say, sayDay } = useSpeech()
  const party = useContext(FileContext)
  if (party === undefined) return null
  const { id, agreed, restricted } = figure
  return (
    <div className="figure-mark">
      {agreed && !restricted && (
        <Standing tone="kept" words={say('figures.agreed', { day: sayDay(agreed.on), how: agreed.how })} />
      )}
      {restricted && (
        <Standing
          tone="void"
          words={say('figures.restricted', { day: sayDay(restricted.on), reason: restricted.reason })}
        />
      )}
      <Deed
        label={say('figures.mark')}
        hint={hint}
        of={figure}
        empty={{ mark: '', words: '' }}
        send={markFigure(id)}
        told={({ mark, words }) => told(mark, words.trim(), party)}
        fields={({ typed, type }) => (
          <>
            <ChoiceField
              label={say('figures.mark.which')}
              value={typed.mark}
              change={(mark) => type({ mark })}
              options={[
                ...(restricted ? [] : [{ value: 'agree', label: say('figures.mark.agree') }]),
                ...(restricted
                  ? [{ value: 'open', label: say('figures.mark.open') }]
                  : [{ value: 'restrict', label: say('figures.mark.restrict') }]),
              ]}
            />
            {(typed.mark === 'agree' || typed.mark === 'restrict') && (
              <WritingField
                label={say(typed.mark === 'agree' ? 'figures.mark.how' : 'figures.mark.why')}
                value={typed.words}
                change={(words) => type({ words })}
              />
            )}
          </>
        )}
      />
    </div>
  )
}

function told(mark: string, words: string, party: string): object {
  if (mark === 'agree') return { do: mark, with: party, how: words }
  return mark === 'restrict' ? { do: mark, reason: words } : { do: 'open' }
}
