// SPDX-License-Identifier: Apache-2.0

export type Point = { readonly x: number; readonly y: number; readonly text: string }

export type Label = {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const SIZE = 17
const GAP = 10

/** Each point with a label that covers neither another label, nor a point, nor the edge; without room, none. */
export function placeLabels<P extends Point>(
  points: readonly P[],
  width: number,
  height: number,
): (P & { label?: Label })[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 }))
  return points.map((point) => {
    const label = candidates(point).find((candidate) => {
      const box = boxOf(candidate)
      return (
        box.left > 0 &&
        box.right < width &&
        box.top > 0 &&
        box.bottom < height &&
        !taken.some((other) => meet(box, other))
      )
    })
    if (!label) return point
    taken.push(boxOf(label))
    return { ...point, label }
  })
}

function candidates({ x, y, text }: Point): Label[] {
  return [
    { x: x + GAP, y: y + 5, anchor: 'start', text },
    { x: x - GAP, y: y + 5, anchor: 'end', text },
    { x, y: y - GAP, anchor: 'middle', text },
    { x, y: y + GAP + SIZE - 4, anchor: 'middle', text },
  ]
}

/** Widths are guessed on the broad side: a Hangul syllable is as wide as the letters are high. */
function boxOf({ x, y, anchor, text }: Label): Box {
  const width = [...text].reduce((sum, letter) => sum + (/\p{Script=Hangul}/u.test(letter) ? SIZE : SIZE * 0.6), 0)
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { left, right: left + width, top: y - SIZE + 3, bottom: y + 4 }
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
