/** As the browser does with what it finds itself: what is folded away there comes to light. */
export function bringToLight(match: Range): void {
  const hidden = match.startContainer.parentElement?.closest('[hidden]');
  hidden?.dispatchEvent(new Event('beforematch', { bubbles: true }));
}

/**
 * Has the browser mark places of the page without a change to it. One that cannot (Firefox before 140) marks nothing.
 * @param name by which the style sheet knows them
 * @returns takes the marks away
 */
export function highlight(name: string, ranges: Range[], priority = 0): () => void {
  if (!canHighlight() || ranges.length === 0) return () => undefined;
  const marked = new Highlight(...ranges);
  marked.priority = priority;
  CSS.highlights.set(name, marked);
  return () => CSS.highlights.delete(name);
}

/** Shows a place as selected text in a browser that cannot mark it. */
export function selectWhereUnmarked(match: Range): void {
  if (canHighlight()) return;
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(match);
}

function canHighlight(): boolean {
  return 'highlights' in CSS;
}

/** To the middle of the window; inside a wide table also sideways. */
export function scrollToMatch(match: Range): void {
  match.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top, height } = match.getBoundingClientRect();
  window.scrollBy(0, top + height / 2 - window.innerHeight / 2);
}
