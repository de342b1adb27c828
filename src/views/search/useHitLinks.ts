import { useQueryClient } from '@tanstack/react-query';
import { dayTextsQuery } from '../../data/queries.ts';
import { usePaperLinks } from '../../reading/usePaperLinks.ts';
import type { SearchAnswer } from '../../search/answer.ts';
import { hitPath, hitState } from './hitLink.ts';

/**
 * What a list of hits does when one of its links is followed or is about to be.
 * @param lens as in the address; a paper opens at its section
 */
export function useHitLinks(answer: SearchAnswer, lens: string, preparePaper: () => void) {
  const client = useQueryClient();
  const findHit = (paperId: string) => answer.hits.find((hit) => hit.paperId === paperId);

  function findLink(paperId: string) {
    const hit = findHit(paperId);
    return hit && { path: hitPath(hit, lens), state: hitState(hit, answer, true) };
  }

  function prepare(paperId: string): void {
    const hit = findHit(paperId);
    if (!hit) return;
    preparePaper();
    // Should it fail, opening the paper says so.
    client.query(dayTextsQuery(hit.date)).catch(() => undefined);
  }

  return usePaperLinks(findLink, prepare);
}
