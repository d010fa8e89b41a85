// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import type { ChooserProps } from './chooser.tsx'
import { Chooser } from './chooser.tsx'
import type { Option } from './fields.tsx'
import { fitting } from './fitting.ts'

type Props = Omit<ChooserProps, 'called'> & { readonly options: readonly Option[] }

/** More than that nobody reads: who types another letter finds fewer. */
const MOST = 60

/** One of a long list that is known already, found by typing any of its words. */
export function ListChooser({ options, empty, ...props }: Props) {
  const { say } = useSpeech()
  const [sought, seek] = useState<string>()
  const fits = fitting(options, sought ?? '')
  const none = empty !== undefined && !sought ? [{ value: '', label: empty }] : []
  const called = options.find(({ value }) => value === props.value)?.label ?? ''
  return (
    <Chooser
      {...props}
      empty={empty}
      called={called}
      found={[...none, ...fits.slice(0, MOST)]}
      seek={seek}
      more={fits.length > MOST && <p className="soft">{say('search.more')}</p>}
    />
  )
}
