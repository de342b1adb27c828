const groupings = ['saved', 'tag', 'interest', 'day'] as const;

export type Grouping = (typeof groupings)[number];

/** What the library shows: how it is grouped and ordered, and what it is kept to. */
export interface LibraryPlace {
  by: Grouping;
  order: 'newest' | 'unread';
  isUnreadOnly: boolean;
  text: string;
  /** The year that the picture shows; nothing while that is closed. */
  year: string | undefined;
}

/** What an address of the library asks for. */
export function readLibraryPlace(address: string): LibraryPlace {
  const params = new URLSearchParams(address);
  const by = params.get('by');
  const year = params.get('year') ?? '';
  return {
    by: groupings.find((grouping) => grouping === by) ?? 'saved',
    order: params.get('order') === 'unread' ? 'unread' : 'newest',
    isUnreadOnly: params.get('show') === 'unread',
    text: params.get('q') ?? '',
    year: /^\d{4}$/.test(year) ? year : undefined,
  };
}

/** The query part of the address that asks for this, `?by=tag&order=unread&q=강화`; empty for what is shown at first. */
export function writeLibraryPlace({ by, order, isUnreadOnly, text, year }: LibraryPlace): string {
  const params = new URLSearchParams();
  if (by !== 'saved') params.set('by', by);
  if (order !== 'newest') params.set('order', order);
  if (isUnreadOnly) params.set('show', 'unread');
  if (text !== '') params.set('q', text);
  if (year !== undefined) params.set('year', year);
  return params.size === 0 ? '' : `?${params}`;
}
