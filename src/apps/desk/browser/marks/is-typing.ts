// SPDX-License-Identifier: Apache-2.0

/** Whether a key belongs to a field and is no shortcut. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
