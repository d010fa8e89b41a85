// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Dialog } from '../marks/dialog.tsx'
import { keysAct, letKeysAct } from './keys-act.ts'
import { useKeys } from './use-keys.ts'

const groups = {
  anywhere: [
    ['?', 'keys.do.list'],
    ['q', 'nav.queue'],
    ['w', 'nav.window'],
    ['p', 'nav.people'],
    ['Ctrl + Enter', 'keys.do.send'],
    ['Esc', 'keys.do.close'],
  ],
  queue: [
    ['/', 'keys.do.search'],
    ['j  k', 'keys.do.move'],
    ['Enter', 'keys.do.open'],
    ['r', 'keys.do.refresh'],
  ],
  files: [['/', 'keys.do.search']],
  case: [
    ['a', 'keys.do.next-step'],
    ['e', 'keys.do.evidence'],
    ['t', 'keys.do.take'],
    ['n', 'keys.do.note'],
    ['m', 'keys.do.message'],
    ['u', 'keys.do.back'],
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
                    <dd>{say(what)}</dd>
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
