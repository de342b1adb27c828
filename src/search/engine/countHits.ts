import { standings } from '../../digest/edition.ts';
import type { Hit, HitCounts, HitPlace } from '../answer.ts';

/** Counts hits by month, section and standing. A hit counts in every place that has a match. */
export function countHits(hits: readonly Hit[]): HitCounts {
  const months = countBy(hits, ({ date }) => [date.slice(0, 7)]);
  const sections = countBy(hits, ({ places }) => places);
  const byStanding = countBy(hits, ({ standing }) => [standing]);
  return {
    months: Array.from(months, ([month, count]) => ({ month, count })).sort((a, b) =>
      a.month < b.month ? 1 : -1,
    ),
    sections: Array.from(sections, ([section, count]: [HitPlace, number]) => ({ section, count })).sort(
      (a, b) => b.count - a.count,
    ),
    standings: standings.flatMap((standing) => {
      const count = byStanding.get(standing);
      return count === undefined ? [] : [{ standing, count }];
    }),
  };
}

function countBy<Key>(hits: readonly Hit[], keysOf: (hit: Hit) => readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const hit of hits) for (const key of keysOf(hit)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
