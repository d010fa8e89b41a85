// SPDX-License-Identifier: Apache-2.0
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../api/request.ts'
import { pieceKey, sightings } from './seen-pieces.ts'
import type { AskedPiece, Lodged } from './window.ts'

export type Sighting = ReturnType<typeof useSighting>

/** The ticks beside the papers, and the commands that follow lodging: first there is a case, then what was seen of it. */
export function useSighting() {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const noted = useMutation({
    mutationFn: async ({ reference, commands }: { reference: string; commands: ReturnType<typeof sightings> }) => {
      for (const command of commands)
        await request('POST', `/cases/${reference}/commands`, { ...command, commandId: crypto.randomUUID() })
      return commands.length
    },
  })
  return {
    noted,
    hasSeen: (piece: AskedPiece) => ticked.has(pieceKey(piece)),
    tick: (piece: AskedPiece, seen: boolean) => {
      const others = [...ticked].filter((key) => key !== pieceKey(piece))
      setTicked(new Set(seen ? [...others, pieceKey(piece)] : others))
    },
    note: ({ reference }: Lodged, asked: readonly AskedPiece[], occurredOn: string) => {
      const commands = sightings(asked, ticked, occurredOn)
      if (commands.length > 0) noted.mutate({ reference, commands })
    },
    forget: () => {
      setTicked(new Set())
      noted.reset()
    },
  }
}
