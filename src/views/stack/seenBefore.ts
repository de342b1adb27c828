import type { Library } from '../../library/library.ts';
import { readSeenDay } from '../../library/places.ts';
import type { Stack } from './stack.ts';

const before = new Map<Stack['kind'], string | undefined>();

/**
 * The newest day that the reader had seen in such a list before this visit, which lasts until the page is loaded anew;
 * nothing on the first. All spans count as one list: the last seven days are others each day.
 */
export function readSeenBefore(library: Library, kind: Stack['kind']): string | undefined {
  if (!before.has(kind)) before.set(kind, readSeenDay(library, kind));
  return before.get(kind);
}
