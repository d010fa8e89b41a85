// SPDX-License-Identifier: Apache-2.0
// Before lodging: cases that may be of the same person, a number that says another birth, the entry of a register that the case is
// about. The officer looks, and lodges all the same or does not.
import { useState } from 'react'
import { FindingLine } from '../case/findings.tsx'
import { useSpeech } from '../language/language.tsx'
import { Problem } from '../marks/problem.tsx'
import type { Answers } from './window.ts'
import { useAlike } from './window.ts'

export type AlikeWarning = ReturnType<typeof useAlikeWarning>

/** Asks once for each set of answers; whoever was warned of them and goes on is not asked again. */
export function useAlikeWarning(service: string) {
  const alike = useAlike(service)
  const [seen, setSeen] = useState<Answers>()
  const findings = alike.data?.findings ?? []
  const isGivenFor = (answers: Answers) => seen === answers && findings.length > 0
  return {
    findings,
    error: alike.error,
    isPending: alike.isPending,
    isGivenFor,
    /** What lodging is called: all the same, where something was to be looked at that does more than confirm the case. */
    wordFor: (answers: Answers) =>
      isGivenFor(answers) && findings.some(({ weight }) => weight !== 'fine')
        ? 'window.lodge-all-the-same'
        : 'window.lodge',
    passFor: (asked: { readonly post: string; readonly answers: Answers }, goOn: () => void) => {
      if (seen === asked.answers) return goOn()
      const look = {
        onSuccess: (found: typeof alike.data) => (found?.findings.length ? setSeen(asked.answers) : goOn()),
      }
      return alike.mutate(asked, look)
    },
    forget: () => {
      setSeen(undefined)
      alike.reset()
    },
  }
}

export function AlikeWarning({ warning, answers }: { warning: AlikeWarning; answers: Answers }) {
  const { say } = useSpeech()
  if (warning.error) return <Problem error={warning.error} />
  if (!warning.isGivenFor(answers)) return null
  return (
    <div role="alert" className="warning">
      <p>{say(leadOf(warning.findings), { count: warning.findings.length })}</p>
      <ul className="plain">
        {warning.findings.map((finding) => (
          <FindingLine key={`${finding.id}${finding.said.words}`} finding={finding} />
        ))}
      </ul>
    </div>
  )
}

const leadOf = (findings: AlikeWarning['findings']) =>
  findings.every(({ id }) => id.startsWith('possible-duplicate')) ? 'window.alike' : 'window.look-first'
