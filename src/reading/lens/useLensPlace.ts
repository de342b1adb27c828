import { useEffect, useLayoutEffect, useRef } from 'react';
import { matchPath, NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { readPaperPath } from '../paths.ts';
import { holdRow, readRowPlace, type RowPlace } from './rowPlace.ts';

/** By pages, which the history has keys for, as long as the document lives. */
const places = new Map<string, RowPlace | undefined>();
let last: { list: string; place: RowPlace | undefined } | undefined;

/** After each of these the page may be another; until then it stands as the reader saw it. */
const leavings = ['click', 'keydown', 'popstate'] as const;

/**
 * Keeps the paper in its place that the reader is at when the lens changes; on going back to a lens, the one that was there,
 * and on the way from a paper to its list that paper.
 * The position in pixels says little, since the texts of a lens come one after another.
 * @param list names the list; nothing while a paper is open in its place
 */
export function useLensPlace(list: string | undefined, lens: string): void {
  const { key, pathname, search } = useLocation();
  const navigation = useNavigationType();
  const page = [key, pathname, search].join(' ');
  const openPaperId = readPaperPath(matchPath('/papers/*', pathname)?.params['*']);
  const shown = useRef<{ lens: string; paperId: string | undefined }>({ lens: '', paperId: undefined });

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { lens, paperId: openPaperId };
    if (list === undefined || (lens === '' && before.lens === '')) return undefined;
    const isReturn = navigation === NavigationType.Pop;
    const place = isReturn ? places.get(page) : findPlace(list, before.paperId);
    return place && holdRow(place, !isReturn);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the page and the way here count only when what is shown changes
  }, [list, lens, openPaperId]);

  useEffect(() => {
    if (list === undefined) return undefined;
    function record(): void {
      const place = readRowPlace();
      places.set(page, place);
      if (list !== undefined) last = { list, place };
    }
    for (const event of leavings) window.addEventListener(event, record, true);
    return () => {
      for (const event of leavings) window.removeEventListener(event, record, true);
    };
  }, [list, page]);
}

/** @param paperId the paper from which the reader comes to the list */
function findPlace(list: string, paperId: string | undefined): RowPlace | undefined {
  if (paperId !== undefined) return { paperId, top: 0 };
  return last?.list === list ? last.place : undefined;
}
