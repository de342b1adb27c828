import { useEffect, type RefObject } from 'react';
import type { SearchAnswer } from '../../search/answer.ts';
import { useSearchClient } from './searchClientContext.ts';

/** How far outside the window counts as near it. */
const margin = '400px 0px';

/**
 * Has the texts read of the hits near the window, once typing has paused: one who still types needs none of them.
 * @param drawn how many of the hits are drawn, a child of the list each
 */
export function useTextReading(
  list: RefObject<HTMLElement | null>,
  answer: SearchAnswer,
  drawn: number,
  isQuiet: boolean,
): void {
  const client = useSearchClient();
  useEffect(() => {
    if (!isQuiet || !list.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting);
        const paperIds = near.map(({ target }) => target.getAttribute('data-paper') ?? '');
        if (paperIds.length > 0) client.read(answer.request, paperIds);
      },
      { rootMargin: margin },
    );
    for (const row of Array.from(list.current.children).slice(0, drawn)) observer.observe(row);
    return () => observer.disconnect();
  }, [client, list, answer, drawn, isQuiet]);
}
