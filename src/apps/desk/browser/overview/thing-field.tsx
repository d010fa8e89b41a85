// SPDX-License-Identifier: Apache-2.0
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import type { ChooserProps } from '../forms/chooser.tsx'
import { Chooser } from '../forms/chooser.tsx'
import { useSpeech } from '../language/language.tsx'
import type { Hit } from './overview.ts'
import { useThings } from './overview.ts'

type Props = Omit<ChooserProps, 'called' | 'empty'> & {
  readonly kind: Hit['kind']
  /** In whose file it is looked for. */
  readonly party: string
  /** What may be chosen, where not everything may. */
  readonly fits?: (hit: Hit) => boolean
}

// What was chosen is called by its title when a form is opened again.
const titles = new Map<string, string>()

/** What something that was chosen is called. */
export const chosenTitle = (kind: Hit['kind'], id: string) => titles.get(`${kind} ${id}`) ?? id

/** One thing of a partner’s file, found by typing over the whole of it; before anything is typed its newest are offered. */
export function ThingField({ kind, party, fits = () => true, ...props }: Props) {
  const { say, sayWhen } = useSpeech()
  const [sought, seek] = useState<string>()
  const [q] = useDebouncedValue(sought ?? '', 200)
  const { data, isError } = useThings({ kind, party, q: q.trim() })
  const hits = data?.hits.filter(fits)
  for (const { id, title } of hits ?? []) titles.set(`${kind} ${id}`, title)
  return (
    <Chooser
      {...props}
      called={props.value && chosenTitle(kind, props.value)}
      found={hits?.map(({ id, title, on }) => ({ value: id, label: title, below: on && sayWhen(on) }))}
      seek={seek}
      more={
        <>
          {data?.isCut && <p className="soft">{say('search.more')}</p>}
          {isError && <p className="soft">{say('thing.failed')}</p>}
        </>
      }
    />
  )
}
