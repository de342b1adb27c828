import type { Library } from './library.ts';

/** Where the reader was in a list, and when. */
export interface ListPlace {
  list: string;
  paperId: string;
  at: number;
}

/** @param list names it: a day's date, or what a view calls its list. The newest 60 lists are kept. */
export function setPlace(library: Library, list: string, paperId: string): void {
  library.set({ kind: 'place', id: list, value: paperId });
}

export function readPlace(library: Library, list: string): ListPlace | undefined {
  const entry = library.get('place', list);
  return entry && entry.value !== '' ? { list, paperId: entry.value, at: entry.time } : undefined;
}

/** The newest day that stood in a list when the reader last looked, kept beside the reader's place in it. */
export function readSeenDay(library: Library, list: string): string | undefined {
  return library.get('place', seenId(list))?.value || undefined;
}

/** Keeps it; it never goes back to an earlier day. */
export function setSeenDay(library: Library, list: string, date: string): void {
  if (date > (readSeenDay(library, list) ?? ''))
    library.set({ kind: 'place', id: seenId(list), value: date });
}

const seenMark = 'seen ';

function seenId(list: string): string {
  return seenMark + list;
}

/** The list that the reader was last in. */
export function readNewestPlace(library: Library): ListPlace | undefined {
  const places = [...library.all('place').keys()]
    .filter((list) => !list.startsWith(seenMark))
    .map((list) => readPlace(library, list));
  return places.filter((place) => place !== undefined).toSorted((a, b) => b.at - a.at)[0];
}
