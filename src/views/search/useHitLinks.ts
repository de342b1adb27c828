import { useQueryClient } from '@tanstack/react-query';
import type { MouseEvent, SyntheticEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { dayTextsQuery } from '../../data/queries.ts';
import type { SearchAnswer } from '../../search/answer.ts';
import { hitPath, hitState } from './hitLink.ts';

/**
 * What a list of hits does when one of its links is followed or is about to be. Once for all of them, so that a row needs
 * nothing of the router and is not drawn anew when the address changes.
 */
export function useHitLinks(answer: SearchAnswer, lens: string, preparePaper: () => void) {
  const client = useQueryClient();
  const navigate = useNavigate();

  /** The paper of a row, but for the buttons in it and the text that a lens shows. */
  function findHit({ target }: SyntheticEvent) {
    if (!(target instanceof Element) || target.closest('button, [data-lens]')) return undefined;
    const paperId = target.closest('[data-paper]')?.getAttribute('data-paper');
    return answer.hits.find((hit) => hit.paperId === paperId);
  }

  function follow(event: MouseEvent): void {
    const hit = findHit(event);
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (!hit || event.button !== 0 || ctrlKey || metaKey || altKey || shiftKey) return;
    event.preventDefault();
    void navigate(hitPath(hit, lens), { state: hitState(hit, answer, true) });
  }

  function prepare(event: SyntheticEvent): void {
    const hit = findHit(event);
    if (!hit) return;
    preparePaper();
    // Should it fail, opening the paper says so.
    client.query(dayTextsQuery(hit.date)).catch(() => undefined);
  }

  return { onClick: follow, onPointerOver: prepare, onPointerDown: prepare, onFocus: prepare };
}
