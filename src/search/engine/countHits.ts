import { standings } from '../../digest/edition.ts';
import type { HitCounts, HitPlace } from '../answer.ts';
import type { FoundPaper } from './findPapers.ts';
import { listPlaces } from './matchingEdition.ts';
import type { Sought } from './sought.ts';

/** Counts papers by month, section and standing: once in each that any of its matching editions has. */
export function countHits(found: readonly FoundPaper[], { gathered: { inTitle } }: Sought): HitCounts {
  const months = new Map<string, number>();
  const sections = new Map<HitPlace, number>();
  const byStanding = new Map<string, number>();
  for (const { number, editions } of found) {
    const isInTitle = inTitle[number] === 1;
    countEach(
      months,
      editions.map(({ edition }) => edition.date.slice(0, 7)),
    );
    countEach(
      sections,
      editions.flatMap((edition) => listPlaces(edition, isInTitle)),
    );
    countEach(
      byStanding,
      editions.map(({ edition }) => edition.standing),
    );
  }
  return {
    months: Array.from(months, ([month, count]) => ({ month, count })).sort((a, b) =>
      a.month < b.month ? 1 : -1,
    ),
    sections: Array.from(sections, ([section, count]) => ({ section, count })).sort(
      (a, b) => b.count - a.count,
    ),
    standings: standings.flatMap((standing) => {
      const count = byStanding.get(standing);
      return count === undefined ? [] : [{ standing, count }];
    }),
  };
}

function countEach<Key>(counts: Map<Key, number>, keys: readonly Key[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
}
