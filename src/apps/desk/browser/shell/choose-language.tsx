// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core'
import { languages, useSpeech } from '../language/language.tsx'

export function ChooseLanguage() {
  const { say, language, speak } = useSpeech()
  return (
    <NativeSelect
      aria-label={say('language')}
      value={language}
      data={[...languages]}
      onChange={(event) => speak(event.currentTarget.value)}
    />
  )
}
