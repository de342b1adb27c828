import * as v from 'valibot';
import type { MarkedTerm } from '../search/answer.ts';
import { readListOrigin, type ListOrigin } from './listOrigin.ts';

/** The search that a paper was opened from, kept in `history.state` beside the list, so that both survive a reload. */
export interface SearchOrigin {
  /** The query of the results' address, `?q=강화&in=results`. */
  address: string;
  /** Whether the page of the results is the one before this in the history. */
  isBehind: boolean;
  marks: MarkedTerm[];
  phrases: string[];
}

/** What `history.state` holds on a paper. */
export interface PaperState extends ListOrigin {
  search?: SearchOrigin;
}

const markSchema: v.GenericSchema<MarkedTerm> = v.object({
  term: v.string(),
  typed: v.string(),
  reason: v.picklist(['word', 'beginning', 'typo', 'layout', 'glossary', 'compound']),
});

const schema = v.object({
  search: v.object({
    address: v.pipe(v.string(), v.regex(/^\?/)),
    isBehind: v.boolean(),
    marks: v.array(markSchema),
    phrases: v.array(v.string()),
  }),
});

/** Reads the state of a location; nothing where the paper was not opened from a search, or another version wrote it. */
export function readSearchOrigin(state: unknown): SearchOrigin | undefined {
  const parsed = v.safeParse(schema, state);
  return parsed.success ? parsed.output.search : undefined;
}

/** The state for a link to the same paper, which may change the day of the list and keeps the search, the stack and the lens. */
export function keepSearchOrigin(state: unknown, day: string): PaperState {
  const search = readSearchOrigin(state);
  const { stack, lens } = readListOrigin(state) ?? {};
  return { day, ...(search && { search }), ...(stack !== undefined && { stack }), ...(lens && { lens }) };
}
