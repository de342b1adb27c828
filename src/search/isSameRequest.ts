import type { SearchRequest } from './answer.ts';

/** Whether an answer to the one is an answer to the other. */
export function isSameRequest(a: SearchRequest, b: SearchRequest): boolean {
  return a.text === b.text && a.section === b.section && a.order === b.order && a.limit === b.limit;
}
