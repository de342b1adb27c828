import { sectionKinds, standings } from '../../digest/edition.ts';
import type { HitCounts, HitPlace } from '../answer.ts';
import { visitEditions } from './matchingEdition.ts';
import type { Sought } from './sought.ts';

/** Counts papers by month, section and standing: once in each that any of its matching editions has. */
export function countHits(papers: readonly number[], sought: Sought): HitCounts {
  const [months, sections, byStanding] = [
    new Counter<string>(),
    new Counter<HitPlace>(),
    new Counter<string>(),
  ];
  for (const paper of papers) {
    if (sought.gathered.inTitle[paper] === 1) sections.count('title', paper);
    visitEditions(paper, sought, ({ shard, number }, edition, marks) => {
      const { date = '', standing = '' } = shard.editions.facts[edition] ?? {};
      months.count(date.slice(0, 7), paper);
      byStanding.count(standing, paper);
      for (const kind of sectionKinds) {
        if ((marks & (shard.sectionPlaces[kind][number] ?? 0)) !== 0) sections.count(kind, paper);
      }
    });
  }
  return {
    months: Array.from(months.counts, ([month, count]) => ({ month, count })).sort((a, b) =>
      a.month < b.month ? 1 : -1,
    ),
    sections: Array.from(sections.counts, ([section, count]) => ({ section, count })).sort(
      (a, b) => b.count - a.count,
    ),
    standings: standings.flatMap((standing) => {
      const count = byStanding.counts.get(standing);
      return count === undefined ? [] : [{ standing, count }];
    }),
  };
}

/** Counts each key once a paper; the papers come one after another. */
class Counter<Key> {
  readonly counts = new Map<Key, number>();
  private readonly lastPapers = new Map<Key, number>();

  count(key: Key, paper: number): void {
    if (this.lastPapers.get(key) === paper) return;
    this.lastPapers.set(key, paper);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
}
