type Listener = (isNear: boolean) => void;

/** About two screens: what is about to be scrolled into sight is drawn before it is. */
const margin = '1500px 0px';

/** Where ListLayout gives the list a pane of its own to scroll in. */
const hasOwnPane = '(width >= 48rem)';

/** Tells which pieces of a list are near what is in sight, in the list's own pane or in the window. */
export class NearWatcher {
  private readonly listeners = new Map<Element, Listener>();
  private observer: IntersectionObserver | undefined;
  private media: MediaQueryList | undefined;

  /** Calls back at once, and whenever that changes, until the returned function is called. */
  watch(element: Element, listener: Listener): () => void {
    this.listeners.set(element, listener);
    if (this.observer) this.observer.observe(element);
    else this.start();
    return () => {
      this.listeners.delete(element);
      this.observer?.unobserve(element);
      if (this.listeners.size === 0) this.stop();
    };
  }

  private readonly start = (): void => {
    this.stop();
    this.media = matchMedia(hasOwnPane);
    this.media.addEventListener('change', this.start);
    const [first] = this.listeners.keys();
    const root = first ? findPane(first) : null;
    this.observer = new IntersectionObserver((entries) => this.tell(entries), { root, rootMargin: margin });
    for (const element of this.listeners.keys()) this.observer.observe(element);
  };

  private stop(): void {
    this.observer?.disconnect();
    this.observer = undefined;
    this.media?.removeEventListener('change', this.start);
  }

  private tell(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      // A list that is hidden behind an open paper, or folded, is left as it was.
      if (isIntersecting || boundingClientRect.width > 0) this.listeners.get(target)?.(isIntersecting);
    }
  }
}

/** What an element scrolls in; nothing where that is the window. */
function findPane(element: Element): Element | null {
  const parent = element.parentElement;
  if (!parent || getComputedStyle(parent).overflowY === 'auto') return parent;
  return findPane(parent);
}
