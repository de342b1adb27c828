import type { QueryKey, RangeKey } from './queryKeys.ts';
import { dayBefore, readDateSpan } from './readDateSpan.ts';
import { isReaderState, readState } from './readState.ts';
import type { QueryMistake, ReaderState, SearchQuery } from './searchQuery.ts';
import { isSearchable, splitQuery, type QueryToken } from './splitQuery.ts';

/** A token with what is written there: the whole of it, and its value. */
type WrittenToken = QueryToken & { written: string; value: string };

/**
 * Reads what was typed. Never throws: what cannot be used becomes a mistake, and the rest is searched.
 * A key or a quotation mark with nothing behind it at the end of the text is still being typed, so it is passed over.
 * @param text as typed; all offsets count in it
 */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = {
    clauses: [],
    standings: [],
    excludedStandings: [],
    readerStates: [],
    tags: [],
    mistakes: [],
  };
  for (const token of splitQuery(text)) {
    const value = text.slice(token.valueFrom, token.valueTo);
    if (isSearchable(value)) addToken(query, { ...token, value, written: text.slice(token.from, token.to) });
    else if (token.key !== undefined && isSearchable(text.slice(token.to))) {
      addMistake(query, 'missing-value', { ...token, written: text.slice(token.from, token.to) });
    }
  }
  return query;
}

function addToken(query: SearchQuery, token: WrittenToken): void {
  if (token.quotes === 'unclosed') addMistake(query, 'unclosed-phrase', token);
  switch (token.key) {
    case 'is':
    case 'has':
      addState(query, token);
      return;
    case 'tag':
      query.tags.push({ tag: token.value.replace(/^#/, ''), isExcluded: token.isExcluded });
      return;
    case 'date':
    case 'after':
    case 'before':
      addRange(query, token.key, token);
      return;
    default:
      addClause(query, token.key, token);
  }
}

function addClause(
  query: SearchQuery,
  key: Exclude<QueryKey, RangeKey | 'is' | 'has' | 'tag'> | undefined,
  { value, valueFrom, valueTo, quotes, isExcluded }: WrittenToken,
): void {
  query.clauses.push({
    text: value,
    from: valueFrom,
    to: valueTo,
    scope: key ?? 'anywhere',
    isPhrase: quotes !== 'none',
    isExcluded,
  });
}

const oppositeStates: Record<ReaderState, ReaderState> = {
  read: 'unread',
  unread: 'read',
  saved: 'unsaved',
  unsaved: 'saved',
  noted: 'unnoted',
  unnoted: 'noted',
};

function addState(query: SearchQuery, token: WrittenToken): void {
  const state = readState(token.value);
  if (state === undefined) addMistake(query, 'unknown-state', token);
  else if (!isReaderState(state))
    addOnce(token.isExcluded ? query.excludedStandings : query.standings, state);
  else addOnce(query.readerStates, token.isExcluded ? oppositeStates[state] : state);
}

/** Narrows the days. A range that would leave none is not applied, so that the others still are. */
function addRange(query: SearchQuery, key: RangeKey, token: WrittenToken): void {
  const span = readDateSpan(token.value);
  if (span === undefined || token.isExcluded) {
    addMistake(query, 'bad-date', token);
    return;
  }
  const from = key === 'before' ? query.from : laterOf(query.from, span.first);
  const to =
    key === 'after' ? query.to : earlierOf(query.to, key === 'date' ? span.last : dayBefore(span.first));
  if (from !== undefined && to !== undefined && from > to) {
    addMistake(query, 'empty-range', token);
    return;
  }
  if (from !== undefined) query.from = from;
  if (to !== undefined) query.to = to;
}

function addMistake(
  query: SearchQuery,
  ruleId: QueryMistake['ruleId'],
  { from, to, written }: Pick<WrittenToken, 'from' | 'to' | 'written'>,
): void {
  query.mistakes.push({ ruleId, from, to, written });
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

function laterOf(one: string | undefined, other: string): string {
  return one !== undefined && one > other ? one : other;
}

function earlierOf(one: string | undefined, other: string): string {
  return one !== undefined && one < other ? one : other;
}
