import * as v from 'valibot';
import { sectionKinds, type SectionKind } from '../../digest/edition.ts';
import type { SearchRequest } from '../../search/answer.ts';

/** How many hits are shown at first, and how many more at a time: what a slow phone can lay out without a halt. */
export const pageSize = 30;
const mostHits = 1000;

const stateSchema = v.object({
  limit: v.pipe(
    v.number(),
    v.check((limit) => Number.isInteger(limit) && limit >= pageSize && limit <= mostHits),
  ),
});

/** What an address of the search asks for; how many hits were shown there is kept in its `history.state`. */
export function readSearchPlace(address: string, state: unknown): SearchRequest {
  const params = new URLSearchParams(address);
  const section = readSection(params.get('in'));
  const kept = v.safeParse(stateSchema, state);
  return {
    text: params.get('q') ?? '',
    ...(section && { section }),
    order: params.get('order') === 'date' ? 'date' : 'relevance',
    limit: kept.success ? kept.output.limit : pageSize,
  };
}

/** The query part of the address that asks for this, `?q=강화&in=results`; empty where nothing is asked. */
export function writeSearchPlace({ text, section, order }: SearchRequest): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  if (section) params.set('in', section);
  if (order === 'date') params.set('order', 'date');
  return params.size === 0 ? '' : `?${params}`;
}

function readSection(name: string | null): SectionKind | undefined {
  return sectionKinds.find((kind) => kind === name);
}
