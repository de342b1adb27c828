import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/words.ts';
import { markRead, toggleRead } from '../../library/markPapers.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';
import { useAskedLens } from '../lens/useAskedLens.ts';
import { announceAction } from '../announcement.ts';
import { toggleSaved } from '../toggleSaved.ts';
import { followSwipes } from './followSwipes.ts';
import type { ListPlace } from './useListSteps.ts';

interface ListTouchProps extends Pick<ListPlace, 'dateOf' | 'pane'> {
  stack: string | undefined;
}

/**
 * A finger over a row marks its paper; and where the reader wants that, scrolling past it does, but in no lens and no stack:
 * there one also scrolls to look around.
 */
export function ListTouch({ dateOf, pane, stack }: ListTouchProps) {
  const library = useLibrary();
  const { marks } = useWords();
  const lens = useAskedLens();
  const isFollowed = useSetting('countsAsRead') === 'scrolled' && stack === undefined && lens === '';
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
    const element = pane.current;
    if (!element || !isFollowed) return undefined;
    const markPassed = (paperIds: readonly string[]) =>
      markRead(
        library,
        paperIds.map((paperId) => ({ paperId, date: findDate.current(paperId) })),
      );
    return whenHere(loadFollowing(), ({ followPassedRows }) => followPassedRows(element, markPassed));
  }, [pane, library, isFollowed]);

  return null;
}

/** Few have asked for it. */
const loadFollowing = () => import('./followPassedRows.ts');

/** Starts something once its code is here; gives what stops it, or keeps it from starting. Should it not come, nothing is marked. */
function whenHere<Code>(coming: Promise<Code>, start: (code: Code) => () => void): () => void {
  let stop: (() => void) | undefined;
  let isStopped = false;
  coming.then(
    (code) => {
      if (!isStopped) stop = start(code);
    },
    () => undefined,
  );
  return () => {
    isStopped = true;
    stop?.();
  };
}
