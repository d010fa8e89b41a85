// SPDX-License-Identifier: Apache-2.0
import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { useSpeech } from '../language/language.tsx'
import { Standing } from '../marks/standing.tsx'
import { ActionDialog } from './action-dialog.tsx'
import type { OpenCase } from './open-case.ts'
import { offered } from './open-case.ts'

/** Money taken for the case. One entered wrongly is struck out with a reason, stays, and makes room for the right one. */
export function Payments({ file }: { file: OpenCase }) {
  const { say, sayDay } = useSpeech()
  const [wrong, setWrong] = useState<string | null>(null)
  const reverse = offered(file, 'reverse-payment')
  if (file.payments.length === 0) return null
  return (
    <>
      <Title order={2}>{say('case.payments')}</Title>
      <ul className="plain ruled">
        {file.payments.map(({ amount, currency, receipt, on, reversedOn }) => {
          const line = say('payment.line', { amount, currency, receipt })
          return (
            <li key={`${on} ${receipt}`}>
              {reversedOn ? <s>{line}</s> : line}
              <p className="soft">{sayDay(on)}</p>
              {reversedOn && <Standing tone="void" words={say('payment.struck', { day: sayDay(reversedOn) })} />}
              {reverse && !reversedOn && (
                <Button
                  variant="default"
                  size="compact-md"
                  className="actions"
                  aria-label={`${reverse.said.words}: ${receipt}`}
                  aria-haspopup="dialog"
                  onClick={() => setWrong(receipt)}
                >
                  {reverse.said.words}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {reverse && wrong !== null && (
        <ActionDialog file={file} action={reverse} of={{ receipt: wrong }} close={() => setWrong(null)} />
      )}
    </>
  )
}
