import { localDate } from './localDate.ts';
import type { LibraryPlace } from './libraryPlace.ts';
import type { SavedFacts } from './savedFacts.ts';

/** Papers under one heading. */
export interface PaperGroup {
  kind: 'month' | 'unread' | 'read' | 'tag' | 'untagged' | 'interest' | 'day' | 'noDay';
  /** The ISO month or date, the tag or the interest; empty where the kind says all. */
  value: string;
  paperIds: string[];
}

type Heading = Pick<PaperGroup, 'kind' | 'value'>;

/**
 * Puts papers under headings. A paper with several tags stands under each of them.
 * @param facts the paper saved last first
 * @param days by paper, the day of the edition that it is listed by
 */
export function groupPapers(
  facts: readonly SavedFacts[],
  { by, order }: Pick<LibraryPlace, 'by' | 'order'>,
  days: ReadonlyMap<string, string>,
): PaperGroup[] {
  const ordered = order === 'unread' ? facts.toSorted((a, b) => Number(a.isRead) - Number(b.isRead)) : facts;
  const groups = new Map<string, PaperGroup>();
  for (const paper of ordered) {
    for (const heading of findHeadings(paper, by, order, days)) {
      const key = `${heading.kind} ${heading.value}`;
      const group = groups.get(key) ?? { ...heading, paperIds: [] };
      groups.set(key, group);
      group.paperIds.push(paper.paperId);
    }
  }
  // By time of saving the papers' own order is the groups'.
  return by === 'saved' ? [...groups.values()] : [...groups.values()].toSorted(compareGroups);
}

function findHeadings(
  { paperId, savedAt, isRead, interest, tags }: SavedFacts,
  by: LibraryPlace['by'],
  order: LibraryPlace['order'],
  days: ReadonlyMap<string, string>,
): Heading[] {
  switch (by) {
    case 'tag':
      return tags.length === 0
        ? [{ kind: 'untagged', value: '' }]
        : tags.map((value) => ({ kind: 'tag', value }));
    case 'interest':
      return [{ kind: 'interest', value: String(interest) }];
    case 'day': {
      const day = days.get(paperId);
      return [day === undefined ? { kind: 'noDay', value: '' } : { kind: 'day', value: day }];
    }
    default:
      // Months would part the unread papers again.
      return order === 'unread'
        ? [{ kind: isRead ? 'read' : 'unread', value: '' }]
        : [{ kind: 'month', value: localDate(savedAt).slice(0, 7) }];
  }
}

/** Tags by the alphabet, most interest and newest day first, and what has none at the end. */
function compareGroups(a: PaperGroup, b: PaperGroup): number {
  if (a.kind !== b.kind) return Number(a.value === '') - Number(b.value === '');
  return a.kind === 'tag' ? a.value.localeCompare(b.value) : b.value.localeCompare(a.value);
}
