/** The id of the part of the page that the page is about. It takes `tabIndex={-1}`, so that the focus can go there. */
export const contentId = 'content';

/** Moves the focus to what the page is about, and nothing else: what is in sight stays where it is. */
export function focusContent(): void {
  document.getElementById(contentId)?.focus({ preventScroll: true });
}
