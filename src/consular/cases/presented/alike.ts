// SPDX-License-Identifier: Apache-2.0
// Cases that may be of the same person. Nothing is refused or joined for it: the officer looks, and asks the other post.
import type { Service } from '#src/consular/catalogue/index.ts'
import { reference } from '#src/consular/history/index.ts'
import type { CaseFile } from '../case-file.ts'
import { NAME_AND_BIRTH } from '../same-person.ts'
import type { Alike } from '../stored/identified.store.ts'
import { postText } from './opened-case.ts'

type AlikeFinding = CaseFile['findings'][number]

/** One finding for each case that the reader may see, and one for each post that has others. */
export function alikeFindings(service: Service, found: readonly Alike[]): readonly AlikeFinding[] {
  const elsewhere = new Map(found.filter(({ seen }) => !seen).map(({ handlingPost }) => [handlingPost, true]))
  return [
    ...found.filter(({ seen }) => seen).map((one) => seenFinding(service, one)),
    ...[...elsewhere.keys()].map(
      (post): AlikeFinding => ({
        id: 'possible-duplicate-elsewhere',
        weight: 'look',
        said: { text: 'finding.possible-duplicate-elsewhere', details: { post: postText(post) } },
        why: { lines: [{ text: 'why.possible-duplicate-elsewhere' }, judged] },
      }),
    ),
  ]
}

const judged = { text: 'why.possible-duplicate' }

function seenFinding(service: Service, one: Alike): AlikeFinding {
  // A number says more than a name.
  const facts = one.facts.toSorted((a, b) => Number(a === NAME_AND_BIRTH) - Number(b === NAME_AND_BIRTH))
  const [first = NAME_AND_BIRTH] = facts
  return {
    id: 'possible-duplicate',
    weight: 'look',
    said: {
      text: `finding.possible-duplicate-${one.open ? 'open' : 'granted'}`,
      details: { reference: reference(one), what: markText(service, first) },
    },
    why: {
      lines: [...facts.map((fact) => ({ text: 'why.same-mark', details: { what: markText(service, fact) } })), judged],
    },
    reference: reference(one),
  }
}

/** The question whose answer is the same, in the words in which it is asked. */
function markText(service: Service, fact: string): string {
  return fact === NAME_AND_BIRTH ? '@finding.name-and-birth' : `@${service.id}.question.${fact}`
}
