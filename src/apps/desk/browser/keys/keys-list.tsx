// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { keysAct, letKeysAct } from './keys-act.ts'
import { useKeys } from './use-keys.ts'

const groups = {
  anywhere: [
    ['?', 'list'],
    ['q', 'queue'],
    ['w', 'window'],
    ['p', 'people'],
    ['Ctrl + Enter', 'send'],
    ['Esc', 'close'],
  ],
  queue: [
    ['/', 'search'],
    ['j  k', 'move'],
    ['Enter', 'open'],
    ['r', 'refresh'],
  ],
  case: [
    ['a', 'next-step'],
    ['e', 'evidence'],
    ['t', 'take'],
    ['n', 'note'],
    ['m', 'message'],
    ['u', 'back'],
  ],
} as const

/** The list of keys, opened by `?` or its button; and the switch that turns single keys off. */
export function KeysList() {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const [act, setAct] = useState(keysAct)
  useKeys({ '?': () => setOpen(true) })
  return (
    <>
      <button type="button" className="as-link keys-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('keys.title')}
      </button>
      {open && (
        <Dialog title={say('keys.title')} close={() => setOpen(false)}>
          {Object.entries(groups).map(([group, keys]) => (
            <section key={group}>
              <Title order={3}>{say(`keys.${group as keyof typeof groups}`)}</Title>
              <dl className="key-list">
                {keys.map(([key, what]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{say(`keys.do.${what}`)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <Checkbox
            mt="md"
            label={say('keys.act')}
            description={say('keys.act.hint')}
            checked={act}
            onChange={(event) => {
              letKeysAct(event.currentTarget.checked)
              setAct(event.currentTarget.checked)
            }}
          />
        </Dialog>
      )}
    </>
  )
}
