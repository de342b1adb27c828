import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { dayTextsQuery } from '../../data/queries.ts';
import type { OtherDay } from './compareEditions.ts';
import type { PlacedSection } from './placeSections.ts';

/** A section beside that of other days. What compares them comes when it is needed. */
export function comparisonQuery(paperId: string, section: PlacedSection, dates: readonly string[]) {
  const { anchor, date, markdown } = section;
  return queryOptions({
    queryKey: ['comparison', paperId, anchor, date, dates],
    // Made of texts, which are kept themselves.
    gcTime: 0,
    queryFn: async ({ client }) => {
      const { compareSection } = await import('./compareEditions.ts');
      return compareSection(paperId, section, await readDays(client, markdown === '' ? [] : dates));
    },
  });
}

function readDays(client: QueryClient, dates: readonly string[]): Promise<OtherDay[]> {
  return Promise.all(
    dates.map(async (date) => ({
      date,
      texts: await client.query(dayTextsQuery(date)).catch(() => undefined),
    })),
  );
}
