// SPDX-License-Identifier: Apache-2.0
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSpeech } from '../language/language.tsx'

/** A dialog that takes the keyboard and gives it back; Escape closes it. */
export function Dialog({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const { say } = useSpeech()
  return (
    // The page behind stays free to scroll: holding it would need a style that the page's policy forbids.
    <Modal.Root opened onClose={close} centered size="lg" lockScroll={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content>
        <div className="dialog-head">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={say('close')} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
