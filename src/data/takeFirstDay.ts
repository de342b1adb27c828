import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { firstDayId, firstDaySchema, type FirstDay } from '../bundle/firstDay.ts';
import { dayListQuery, manifestQuery, monthQuery } from './queries.ts';

/** What a page knows from the start; nothing where it was not made for the newest day. */
export function readFirstDay(page: Document): FirstDay | undefined {
  const text = page.getElementById(firstDayId)?.textContent;
  if (text === undefined) return undefined;
  try {
    const parsed = v.safeParse(firstDaySchema, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    // A host that rewrites pages: all of it can be fetched too.
    return undefined;
  }
}

/** Has the queries know it, so that nothing of it is fetched. */
export function takeFirstDay(client: QueryClient, { manifest, month, list }: FirstDay): void {
  client.setQueryData(manifestQuery.queryKey, manifest);
  client.setQueryData(monthQuery(month.month).queryKey, month);
  client.setQueryData(dayListQuery(list.date).queryKey, list);
}
