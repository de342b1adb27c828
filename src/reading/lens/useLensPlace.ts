import { useEffect, useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { fromBeginning, holdRow, readRowPlace, type RowPlace } from './rowPlace.ts';

/** By pages, which the history has keys for, as long as the document lives. */
const places = new Map<string, RowPlace | undefined>();
let last: { list: string; place: RowPlace | undefined } | undefined;

/** After each of these the page may be another; until then it stands as the reader saw it. */
const leavings = ['click', 'keydown', 'popstate'] as const;

/**
 * Keeps the paper in its place that the reader is at when the lens changes; on coming back to a lens, the one that was there.
 * The position in pixels says little, since the texts of a lens come one after another.
 * @param list names the list; nothing while a paper is open in its place
 */
export function useLensPlace(list: string | undefined, lens: string): void {
  const { key, pathname, search } = useLocation();
  const navigation = useNavigationType();
  const page = [key, pathname, search].join(' ');
  const shown = useRef('');

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = lens;
    if (list === undefined || (lens === '' && before === '')) return undefined;
    const isReturn = navigation === NavigationType.Pop;
    const place = isReturn ? places.get(page) : last?.list === list ? last.place : undefined;
    return place && holdRow(isReturn ? place : fromBeginning(place));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the page and the way here count only when list or lens change
  }, [list, lens]);

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
