// SPDX-License-Identifier: Apache-2.0
// Where the invented people live. Streets and numbers are made up; telephone numbers lie in ranges that nobody is given, or begin with
// digits that the country does not use.

export type DemoPost = {
  readonly post: string
  /** How many cases it has. */
  readonly cases: number
  /** How many of them are removals from the register. */
  readonly removals: number
  readonly country: string
  /** Region, if the country's posts are told apart by regions, and town. */
  readonly homes: readonly (readonly [region: string | undefined, town: string])[]
  readonly phone: string
  /** Opening of the window, as hours of the post's own day. */
  readonly hours: readonly [number, number]
}

export const DEMO_POSTS: readonly DemoPost[] = [
  {
    post: 'BUS',
    cases: 140,
    removals: 12,
    country: 'KR',
    homes: [
      ['KR-26', 'Busan'],
      ['KR-26', 'Busan'],
      ['KR-26', 'Busan'],
      ['KR-31', 'Ulsan'],
      ['KR-48', 'Changwon'],
      ['KR-48', 'Gimhae'],
      ['KR-48', 'Geoje'],
      ['KR-47', 'Gyeongju'],
      ['KR-27', 'Daegu'],
    ],
    phone: '+82 10 0000',
    hours: [9, 12],
  },
  {
    post: 'SEL',
    cases: 90,
    removals: 8,
    country: 'KR',
    homes: [
      ['KR-11', 'Seoul'],
      ['KR-11', 'Seoul'],
      ['KR-41', 'Suwon'],
      ['KR-41', 'Ansan'],
      ['KR-28', 'Incheon'],
      ['KR-44', 'Asan'],
      ['KR-43', 'Cheongju'],
    ],
    phone: '+82 10 0000',
    hours: [9, 12],
  },
  {
    post: 'NYC',
    cases: 30,
    removals: 4,
    country: 'US',
    homes: [
      ['US-NY', 'New York'],
      ['US-NY', 'New York'],
      ['US-NJ', 'Jersey City'],
      ['US-CT', 'Stamford'],
    ],
    phone: '+1 212 555 01',
    hours: [9, 12],
  },
  {
    post: 'WAS',
    cases: 20,
    removals: 3,
    country: 'US',
    homes: [
      ['US-DC', 'Washington'],
      ['US-VA', 'Arlington'],
      ['US-MD', 'Bethesda'],
    ],
    phone: '+1 202 555 01',
    hours: [9, 12],
  },
  {
    post: 'BRU',
    cases: 20,
    removals: 3,
    country: 'BE',
    homes: [
      [undefined, 'Brussels'],
      [undefined, 'Antwerp'],
      [undefined, 'Leuven'],
    ],
    phone: '+32 2 000 00',
    hours: [9, 12],
  },
]
