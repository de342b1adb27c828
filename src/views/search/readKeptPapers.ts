import type { Library } from '../../library/library.ts';
import { listNoted, listRead, listSaved, listTags } from '../../library/listPapers.ts';
import { tidyTag } from '../../library/markPapers.ts';
import type { KeptPapers } from '../../search/answer.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import type { ReaderState } from '../../search/query/searchQuery.ts';

/** Which papers the reader's marks in a query mean: `is:unread`, `is:saved`, `has:note`, `tag:`. Nothing where it has none. */
export function readKeptPapers(library: Library, text: string): KeptPapers[] {
  const { readerStates, tags } = parseQuery(text);
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
