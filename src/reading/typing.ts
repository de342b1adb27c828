/**
 * Whether a key belongs to an input method: the Enter that ends a syllable chooses nothing. Safari ends the composition
 * before it reports that Enter, and marks it with the code 229 alone.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}

/** Whether a key is typed into a field, where no letter may be a command. */
export function isTyping({ target }: Pick<KeyboardEvent, 'target'>): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Whether the keys belong to a dialog that stands over the page. */
export function hasOpenDialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** Whether a key is none of the page's: it was answered, or belongs to an input method, a field, or a dialog. */
export function isTaken(event: KeyboardEvent): boolean {
  return event.defaultPrevented || isComposing(event) || isTyping(event) || hasOpenDialog();
}
