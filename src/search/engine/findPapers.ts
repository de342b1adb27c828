import { choseongOf, isChoseong } from '../analyzer/jamo.ts';
import type { SearchQuery } from '../query/searchQuery.ts';
import { ranking } from '../shard/indexOptions.ts';
import { findGroup } from './gather.ts';
import { titledPart, type PaperTable } from './paperTable.ts';
import type { Sought } from './sought.ts';

/** Finds every paper that matches, in no order: counts are of all of them. */
export function findPapers(sought: Sought): number[] {
  const isMatch = matchChoseong(sought) ?? matchFilters(sought) ?? matchWords(sought);
  return [...sought.table.parts.keys()].filter((paper) => isMatch(paper) && isWanted(paper, sought));
}

/** Whether a paper is one of those kept to, and has an edition of the days and standings asked for, with a match in the section asked for. */
export function isWanted(paper: number, { table, sieve, section, gathered, kept }: Sought): boolean {
  const parts = table.parts[paper] ?? [];
  if (!isKept(parts[0]?.paper.paperId ?? '', kept)) return false;
  if (section === undefined) return parts.some(({ shard, number }) => sieve.isPaperWanted(shard, number));
  return parts.some(
    ({ shard, number }) =>
      ((gathered.marks[shard.index]?.[number] ?? 0) & (shard.sectionPlaces[section][number] ?? 0)) !== 0,
  );
}

function isKept(paperId: string, kept: Sought['kept']): boolean {
  return kept.every(({ ids, isExcluding }) => ids.has(paperId) !== isExcluding);
}

type PaperCheck = (paper: number) => boolean;

/** A paper that covers much less of the query than the best one does is no hit. */
function matchWords({ gathered: { coverage } }: Sought): PaperCheck {
  const best = coverage.reduce((most, share) => Math.max(most, share), 0);
  return (paper) => best > 0 && (coverage[paper] ?? 0) >= best * ranking.leastCoverage;
}

/** A query of filters alone gives every paper that they let through. */
function matchFilters({ query, table, wanted, sieve }: Sought): PaperCheck | undefined {
  if (!hasFilters(query) || query.clauses.some(({ isExcluded }) => !isExcluded)) return undefined;
  const excluded = wanted.excluded.map((terms) => findGroup(table, terms, sieve));
  return (paper) => excluded.every((marked) => marked[paper] === 0);
}

function hasFilters({
  from,
  to,
  standings,
  excludedStandings,
  readerStates,
  tags,
  clauses,
}: SearchQuery): boolean {
  const lists = [standings, excludedStandings, readerStates, tags, clauses];
  return from !== undefined || to !== undefined || lists.some(({ length }) => length > 0);
}

function matchChoseong({ query, table }: Sought): PaperCheck | undefined {
  const typed = readChoseong(query);
  return typed === undefined ? undefined : (paper) => titleChoseong(table, paper).includes(typed);
}

/** The initial consonants that are all a query has: over names and titles only, since over whole texts they find noise. */
export function readChoseong({ clauses }: SearchQuery): string | undefined {
  const [clause, ...others] = clauses;
  const typed = clause?.text.replace(/\s/g, '') ?? '';
  return others.length === 0 && isChoseong(typed) ? typed : undefined;
}

/** The initial consonants of a paper's name and title. */
export function titleChoseong({ parts }: PaperTable, paper: number): string {
  const titled = titledPart(parts[paper] ?? [])?.paper;
  return !titled || titled.isUntitled ? '' : choseongOf(`${titled.name ?? ''} ${titled.title}`);
}
