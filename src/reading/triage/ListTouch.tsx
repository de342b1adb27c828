import { useEffect, type RefObject } from 'react';
import { useWords } from '../../i18n/words.ts';
import { markRead, toggleRead } from '../../library/markPapers.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';
import { announceAction } from '../announcement.ts';
import { toggleSaved } from '../toggleSaved.ts';
import { followPassedRows } from './followPassedRows.ts';
import { followSwipes } from './followSwipes.ts';

export interface ListTouchProps {
  /** The day whose list it is. */
  date: string;
  /** What holds the rows. */
  pane: RefObject<HTMLElement | null>;
}

/** A finger over a row marks its paper; and where the reader wants that, scrolling past it does. */
export function ListTouch({ date, pane }: ListTouchProps) {
  const library = useLibrary();
  const { marks } = useWords();
  const countsAsRead = useSetting('countsAsRead');

  useEffect(() => {
    if (!pane.current) return undefined;
    return followSwipes(pane.current, { read: marks.read, save: marks.save }, (paperId, mark) => {
      if (mark === 'read') toggleRead(library, { paperId, date });
      else toggleSaved(library, paperId);
      announceAction(library);
    });
  }, [pane, library, date, marks]);

  useEffect(() => {
    if (!pane.current || countsAsRead !== 'scrolled') return undefined;
    return followPassedRows(pane.current, (paperIds) =>
      markRead(
        library,
        paperIds.map((paperId) => ({ paperId, date })),
      ),
    );
  }, [pane, library, date, countsAsRead]);

  return null;
}
