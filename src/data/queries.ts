import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { manifestFile, monthOf, paperPartOf } from '../bundle/addresses.ts';
import {
  dayListSchema,
  manifestSchema,
  monthSchema,
  paperPartSchema,
  type DayList,
  type EditionPlace,
  type Month,
  type MonthDay,
  type PaperPart,
} from '../bundle/bundle.ts';
import type { DayTexts } from '../bundle/dayTexts.ts';
import { readBundleFile } from '../bundle/readBundleFile.ts';
import { bundleUrl } from './bundleUrl.ts';
import { readNamedFile } from './readNamedFile.ts';

export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  // Everything goes by it, on pages that show nothing of it too.
  gcTime: Infinity,
  queryFn: ({ signal }) => readBundleFile(bundleUrl(manifestFile), manifestSchema, signal),
});

/** A month's days; without any where no digest is of that month. */
export function monthQuery(month: string) {
  return queryOptions({
    queryKey: ['month', month],
    queryFn: async ({ client, signal }): Promise<Month> => {
      const findFile = async () => {
        const { months } = await client.query(manifestQuery);
        return months.find((entry) => entry.month === month)?.file;
      };
      return (await readNamedFile(client, findFile, monthSchema, signal)) ?? { month, days: [] };
    },
  });
}

/** A day's list, or null where no digest is of that date. */
export function dayListQuery(date: string) {
  return queryOptions({
    queryKey: ['day', date, 'list'],
    queryFn: async ({ client, signal }): Promise<DayList | null> => {
      const findFile = async () => (await findDay(client, date))?.list;
      return (await readNamedFile(client, findFile, dayListSchema, signal)) ?? null;
    },
  });
}

/** A day's texts, or null where no digest is of that date. */
export function dayTextsQuery(date: string) {
  return queryOptions({
    queryKey: ['day', date, 'texts'],
    queryFn: async ({ client, signal }): Promise<DayTexts | null> => {
      const findFile = async () => (await findDay(client, date))?.texts;
      // Comes with the first of them, since the first view has none.
      const { dayTextsSchema } = await import('../bundle/dayTexts.ts');
      return (await readNamedFile(client, findFile, dayTextsSchema, signal)) ?? null;
    },
  });
}

/** Where a paper stands, newest first; nowhere where no digest has it. */
export function editionsQuery(paperId: string) {
  return queryOptions({
    ...paperPartQuery(paperPartOf(paperId)),
    // Chosen from what is here, rather than fetched by a query of its own, so that a paper of a known part opens at once.
    select: (part: PaperPart) => findEditions(part, paperId),
  });
}

/** A paper's editions, newest first; none where its part of all ids does not have it. */
export function findEditions({ papers }: PaperPart, paperId: string): EditionPlace[] {
  return papers.find((paper) => paper.paperId === paperId)?.editions ?? [];
}

/** One part of all paper ids, by the key that `paperPartOf` gives; without papers where no digest is of that part. */
export function paperPartQuery(part: string) {
  return queryOptions({
    queryKey: ['paper-part', part],
    queryFn: async ({ client, signal }): Promise<PaperPart> => {
      const findFile = async () => {
        const { paperParts } = await client.query(manifestQuery);
        return paperParts.find((entry) => entry.part === part)?.file;
      };
      return (await readNamedFile(client, findFile, paperPartSchema, signal)) ?? { papers: [] };
    },
  });
}

async function findDay(client: QueryClient, date: string): Promise<MonthDay | undefined> {
  const { days } = await client.query(monthQuery(monthOf(date)));
  return days.find((day) => day.date === date);
}
