import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words.ts';
import { markRead, toggleRead } from '../../library/markPapers.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';
import { announceAction } from '../announcement.ts';
import { toggleSaved } from '../toggleSaved.ts';
import { followPassedRows } from './followPassedRows.ts';
import { followSwipes } from './followSwipes.ts';
import type { ListPlace } from './useListSteps.ts';

/** A finger over a row marks its paper; and where the reader wants that, scrolling past it does. */
export function ListTouch({ dateOf, pane }: Pick<ListPlace, 'dateOf' | 'pane'>) {
  const library = useLibrary();
  const { marks } = useWords();
  const countsAsRead = useSetting('countsAsRead');
  const findDate = useRef(dateOf);
  useEffect(() => {
    findDate.current = dateOf;
  });

  useEffect(() => {
    if (!pane.current) return undefined;
    return followSwipes(pane.current, { read: marks.read, save: marks.save }, (paperId, mark) => {
      if (mark === 'read') toggleRead(library, { paperId, date: findDate.current(paperId) });
      else toggleSaved(library, paperId);
      announceAction(library);
    });
  }, [pane, library, marks]);

  useEffect(() => {
    if (!pane.current || countsAsRead !== 'scrolled') return undefined;
    return followPassedRows(pane.current, (paperIds) =>
      markRead(
        library,
        paperIds.map((paperId) => ({ paperId, date: findDate.current(paperId) })),
      ),
    );
  }, [pane, library, countsAsRead]);

  return null;
}
