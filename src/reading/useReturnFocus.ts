import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';

/**
 * Keeps the open paper's row in sight in a list's pane, and gives the focus back to it when the reader returns to the
 * list, so that the keyboard goes on from there. Going back returns to the place as it was; a link to the list leads to
 * the paper that was read last.
 * @param list names the list; nothing while it is not drawn
 */
export function useReturnFocus(
  pane: RefObject<HTMLElement | null>,
  list: string | undefined,
  openPaperId: string | undefined,
): void {
  const lastOpen = useRef<{ list: string; paperId: string }>(undefined);
  const navigation = useNavigationType();

  useEffect(() => {
    if (list === undefined) return;
    const rowOf = (paperId: string) => pane.current?.querySelector(`[data-paper="${CSS.escape(paperId)}"]`);
    const returned = lastOpen.current;
    lastOpen.current = openPaperId === undefined ? undefined : { list, paperId: openPaperId };
    if (openPaperId !== undefined) rowOf(openPaperId)?.scrollIntoView({ block: 'nearest' });
    else if (returned?.list === list) {
      const row = rowOf(returned.paperId);
      const isLong = row?.querySelector('[data-lens]') != null;
      if (navigation === NavigationType.Push) row?.scrollIntoView({ block: isLong ? 'start' : 'center' });
      row?.querySelector('a')?.focus({ preventScroll: true });
    }
  }, [pane, list, openPaperId, navigation]);
}
