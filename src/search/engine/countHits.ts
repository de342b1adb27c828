import { standings } from '../../digest/edition.ts';
import type { HitCounts, HitPlace } from '../answer.ts';
import type { Finding } from './describeHit.ts';

/** Counts papers by month, section and standing: once in each that any of its matching editions has. */
export function countHits(findings: readonly Finding[]): HitCounts {
  const months = countBy(findings, ({ date }) => [date.slice(0, 7)]);
  const sections = countBy(findings, ({ places }) => places);
  const byStanding = countBy(findings, ({ standing }) => [standing]);
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

function countBy<Key>(
  findings: readonly Finding[],
  keysOf: (edition: Finding['editions'][number]) => readonly Key[],
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const { editions } of findings) {
    for (const key of new Set(editions.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
