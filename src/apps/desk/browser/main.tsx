// SPDX-License-Identifier: Apache-2.0
import '@mantine/core/styles.css'
import './desk.css'
import './instruments/instruments.css'
import './overview/overview.css'
import './rounds/rounds.css'
import './narrow.css'
import './print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Desk } from './desk.tsx'
import { isNotOpen } from './shell/not-open.tsx'

// A page that is not for a position is told on the page; it is no fault of the program.
const onCaughtError = (error: unknown) => {
  if (!isNotOpen(error)) reportError(error)
}
const place = document.getElementById('desk')
if (place)
  createRoot(place, { onCaughtError }).render(
    <StrictMode>
      <Desk />
    </StrictMode>,
  )
