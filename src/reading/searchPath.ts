/** The page of the search, for a query as typed. */
export function searchPath(text: string): string {
  return `/search?${new URLSearchParams({ q: text })}`;
}

/** The id of the field on the page of the search, which the keys of the search lead to. */
export const searchFieldId = 'search';
