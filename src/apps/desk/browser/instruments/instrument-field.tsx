// SPDX-License-Identifier: Apache-2.0
import { useSpeech } from '../language/language.tsx'
import { ThingField } from '../overview/thing-field.tsx'

type Props = { readonly party: string; readonly value: string; readonly change: (instrument: string) => void }

/** An instrument of a partner’s file, or none. */
export function InstrumentField(props: Props) {
  const { say } = useSpeech()
  return <ThingField kind="instrument" label={say('commitments.instrument')} {...props} />
}
