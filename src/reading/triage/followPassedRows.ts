/**
 * Tells of the papers whose rows were seen and then scrolled out at the top, until the returned function is called.
 * Those that were never seen, above a place that one comes back to, do not count.
 */
export function followPassedRows(pane: HTMLElement, listen: (paperIds: string[]) => void): () => void {
  const seen = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    const passed: string[] = [];
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      if (isIntersecting) seen.add(target);
      else if (seen.has(target) && boundingClientRect.bottom <= (rootBounds?.top ?? 0))
        passed.push((target as HTMLElement).dataset['paper'] ?? '');
    }
    if (passed.length > 0) listen(passed);
  });
  const observeRows = (root: Element) => {
    for (const row of root.querySelectorAll('[data-paper]')) observer.observe(row);
  };
  observeRows(pane);
  // Those of a long list are drawn as one comes near them.
  const growth = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element) observeRows(node.parentElement ?? node);
  });
  growth.observe(pane, { childList: true, subtree: true });
  return () => {
    growth.disconnect();
    observer.disconnect();
  };
}
