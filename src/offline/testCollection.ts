import type { Manifest, Month } from '../bundle/bundle.ts';

interface TestCollection {
  manifest: Manifest;
  /** Newest first. */
  months: Month[];
}

/**
 * A manifest and its months, with one paper a day: `2505.00001` on every first day, and so on.
 * @param dates oldest first
 */
export function makeCollection(dates: string[], bytesADay = 100): TestCollection {
  const names = [...new Set(dates.map((date) => date.slice(0, 7)))];
  const months = names.map((month): Month => {
    const days = dates.filter((date) => date.startsWith(month));
    return {
      month,
      days: days.map((date) => ({
        date,
        paperIds: [`2505.000${date.slice(-2)}`],
        list: `days/${date}.list.json`,
        texts: `days/${date}.texts.json`,
        bytes: bytesADay,
      })),
    };
  });
  const manifest: Manifest = {
    version: 1,
    months: months.map(({ month, days }) => ({
      month,
      first: days[0]?.date ?? '',
      last: days.at(-1)?.date ?? '',
      file: `months/${month}.${days.length}.json`,
      bytes: 10 + days.length * bytesADay,
    })),
    paperParts: [
      { part: '2504', file: 'papers/2504.json', bytes: 5 },
      { part: '2505', file: 'papers/2505.json', bytes: 5 },
    ],
    search: {
      shards: [
        { file: 'search/0.bin', bytes: 20, papers: 1 },
        { file: 'search/1.bin', bytes: 20, papers: 1 },
      ],
      glossary: { file: 'search/glossary.json', bytes: 7 },
    },
  };
  return { manifest, months: months.toReversed() };
}
