import { useEffect } from 'react';
import { markRead } from '../../library/markPapers.ts';
import { setPlace } from '../../library/places.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';

/** Marks a paper read when it is opened, where the reader wants that, and keeps it as the place in its list. */
export function useReadOnOpening(paperId: string, date: string, list: string): void {
  const library = useLibrary();
  const countsAsRead = useSetting('countsAsRead');
  useEffect(() => {
    if (countsAsRead !== 'byHand') markRead(library, [{ paperId, date }]);
    // Only once a paper: one that the reader marks unread while it is open stays so.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [library, paperId]);
  useEffect(() => setPlace(library, list, paperId), [library, list, paperId]);
}
