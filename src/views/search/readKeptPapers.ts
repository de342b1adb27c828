import type { Library } from '../../library/library.ts';
import { listNoted, listRead, listSaved, listTags } from '../../library/listPapers.ts';
import { tidyTag } from '../../library/markPapers.ts';
import type { KeptPapers } from '../../search/answer.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import type { ReaderState, SearchQuery } from '../../search/query/searchQuery.ts';

const nothing: KeptPapers[] = [];
/** Which papers the reader's marks in a query mean: `is:unread`, `is:saved`, `has:note`, `tag:`. Nothing where it has none. */
export function readKeptPapers(library: Library, text: string): KeptPapers[] {
  // Most queries have no key, and to read one with each letter would be for nothing.
  if (!/[:\uff1a]/.test(text)) return nothing;
  const query = parseQuery(text);
  if (query.readerStates.length + query.tags.length === 0) return nothing;
  return listKept(library, query);
}

function listKept(library: Library, { readerStates, tags }: SearchQuery): KeptPapers[] {
  const byTag = new Map(
    tags.length > 0 ? listTags(library).map(({ tag, paperIds }) => [tag.toLowerCase(), paperIds]) : [],
  );
  return [
    ...readerStates.map((state) => readerLists[state](library)),
    ...tags.map(({ tag, isExcluded }) => ({
      ids: byTag.get(tidyTag(tag).toLowerCase()) ?? [],
      isExcluding: isExcluded,
    })),
  ];
}

const readerLists: Record<ReaderState, (library: Library) => KeptPapers> = {
  read: (library) => ({ ids: idsOf(listRead(library)), isExcluding: false }),
  unread: (library) => ({ ids: idsOf(listRead(library)), isExcluding: true }),
  saved: (library) => ({ ids: idsOf(listSaved(library)), isExcluding: false }),
  unsaved: (library) => ({ ids: idsOf(listSaved(library)), isExcluding: true }),
  noted: (library) => ({ ids: idsOf(listNoted(library)), isExcluding: false }),
  unnoted: (library) => ({ ids: idsOf(listNoted(library)), isExcluding: true }),
};

function idsOf(papers: { paperId: string }[]): string[] {
  return papers.map(({ paperId }) => paperId);
}
