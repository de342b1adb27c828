import { readSwipe, type Swipe } from './readSwipe.ts';

/**
 * Follows fingers over the rows of a list until the returned function is called.
 * @param labels what a swipe does, shown beside the row while it is pulled
 * @param act is called with the paper of a row that was swiped far enough
 */
export function followSwipes(
  pane: HTMLElement,
  labels: Record<'read' | 'save', string>,
  act: (paperId: string, mark: 'read' | 'save') => void,
): () => void {
  let row: HTMLElement | undefined;
  let start = { x: 0, y: 0 };
  let swipe: Swipe = { kind: 'undecided' };

  function begin({ target, touches }: TouchEvent): void {
    const [finger, ...others] = touches;
    const isFree = target instanceof Element && !target.closest('button, summary, input');
    row = finger && others.length === 0 && isFree ? rowOf(target) : undefined;
    if (finger) start = { x: finger.clientX, y: finger.clientY };
    swipe = { kind: 'undecided' };
  }

  function move(event: TouchEvent): void {
    const [finger] = event.touches;
    if (!row || !finger) return;
    swipe = readSwipe(swipe, finger.clientX - start.x, finger.clientY - start.y);
    if (swipe.kind !== 'swipe') return;
    // Now it is no scrolling, nor a press on the link.
    if (event.cancelable) event.preventDefault();
    row.style.translate = `${swipe.shiftPx}px`;
    row.dataset['swipe'] = swipe.mark;
    row.dataset['swipeLabel'] = labels[swipe.mark];
    row.toggleAttribute('data-swipe-enough', swipe.isEnough);
  }

  function end(): void {
    if (row && swipe.kind === 'swipe' && swipe.isEnough) act(row.dataset['paper'] ?? '', swipe.mark);
    cancel();
  }

  function cancel(): void {
    if (!row) return;
    row.style.translate = '';
    for (const name of ['data-swipe', 'data-swipe-label', 'data-swipe-enough']) row.removeAttribute(name);
    row = undefined;
  }

  const abort = new AbortController();
  const options = { signal: abort.signal };
  pane.addEventListener('touchstart', begin, { ...options, passive: true });
  pane.addEventListener('touchmove', move, { ...options, passive: false });
  pane.addEventListener('touchend', end, options);
  pane.addEventListener('touchcancel', cancel, options);
  return () => {
    cancel();
    abort.abort();
  };
}

function rowOf(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>('[data-paper]') ?? undefined;
}
