import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useNavigationType } from 'react-router-dom';

/**
 * Keeps the open paper's row in sight in a list's pane, and gives the focus back to it when the reader returns to the
 * list, so that the keyboard goes on from there. Going back returns to the place as it was; a link to the list leads to
 * the paper that was read last.
 */
export function useReturnFocus(
  list: RefObject<HTMLElement | null>,
  openPaperId: string | undefined,
  isReady: boolean,
): void {
  const lastOpen = useRef<string>(undefined);
  const navigation = useNavigationType();

  useEffect(() => {
    if (!isReady) return;
    const paperId = openPaperId ?? lastOpen.current;
    lastOpen.current = openPaperId;
    if (paperId === undefined) return;
    const row = list.current?.querySelector(`[data-paper="${CSS.escape(paperId)}"]`);
    if (openPaperId !== undefined) row?.scrollIntoView({ block: 'nearest' });
    else if (navigation === NavigationType.Push) row?.scrollIntoView({ block: 'center' });
    if (openPaperId === undefined) row?.querySelector('a')?.focus({ preventScroll: true });
  }, [list, openPaperId, isReady, navigation]);
}
