import { useEffect } from 'react';
import { pickSections, type MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { useReadingSpeed } from '../../library/readingSpeed.ts';
import { useLibrary, useUnreadCount } from '../../library/useLibrary.ts';
import { keepPick, useKeptPick } from './keptPicks.ts';

interface PickedList {
  list: string;
  minutes: number;
  paperIds: readonly string[];
}

/**
 * What is picked of a list's unread papers. Once something is, it stays so whatever is marked, until it is forgotten.
 * @param papers among which is picked; nothing while they are on their way
 * @param onPick is called when something was picked anew and is drawn
 */
export function usePick(
  { list, minutes, paperIds }: PickedList,
  papers: readonly MeasuredPaper[] | undefined,
  onPick: () => void,
): readonly MeasuredPaper[] | undefined {
  const library = useLibrary();
  const speed = useReadingSpeed();
  const kept = useKeptPick(list, minutes);
  // As long as nothing is picked, every mark may change that.
  useUnreadCount(paperIds);
  const unread = kept ? undefined : papers?.filter(({ paperId }) => !library.paper(paperId).read);
  const picked = kept ?? (unread && pickSections(unread, minutes * speed));

  useEffect(() => {
    if (kept || !picked || picked.length === 0) return;
    keepPick(list, minutes, picked);
    onPick();
  });

  return picked;
}
