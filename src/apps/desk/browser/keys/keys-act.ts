// SPDX-License-Identifier: Apache-2.0
// WCAG 2.2, 2.1.4: whoever dictates, or hits keys by mistake, can switch single keys off. A choice of the browser, not of the session.
const place = 'elshi.keys'

export const keysAct = (): boolean => localStorage.getItem(place) !== 'off'

export function letKeysAct(act: boolean): void {
  if (act) localStorage.removeItem(place)
  else localStorage.setItem(place, 'off')
}
