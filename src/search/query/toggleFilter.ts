import { parseQuery } from './parseQuery.ts';
import { isSearchable, splitQuery, type QueryToken } from './splitQuery.ts';

/**
 * Takes a filter out of a query's text, or puts it at the end where it is not yet; `상태:추측` is `is:guessed`.
 * A `date:` takes the place of another, `is:guessed` that of `-is:guessed`.
 * @param filter one key with its value: `is:guessed`, `date:2025-05`, `한계:데이터`
 */
export function toggleFilter(text: string, filter: string): string {
  const tokens = splitQuery(text);
  const isThere = tokens.some((token) => meaningOf(writtenIn(text, token)) === meaningOf(filter));
  const kept = tokens.filter((token) => !isReplaced(text, token, filter));
  const words = kept.map((token, index) => separator(token, kept[index - 1]) + closed(text, token)).join('');
  return [words, isThere ? '' : filter].filter((piece) => piece !== '').join(' ');
}

/** A key that waits for its value goes as well: behind "강화 date:", the button of a month means that month. */
function isReplaced(text: string, token: QueryToken, filter: string): boolean {
  const [wanted] = splitQuery(filter);
  if (token.key === undefined) return false;
  if (token.key === 'date' && wanted?.key === 'date') return true;
  return (
    !isSearchable(text.slice(token.valueFrom, token.valueTo)) ||
    unsigned(text, token) === unsigned(filter, wanted)
  );
}

/** What stands close behind a phrase stays there: with a space in front of it, `"보상"-기반` would leave 기반 out. */
function separator(token: QueryToken, previous: QueryToken | undefined): string {
  return previous === undefined || previous.to === token.from ? '' : ' ';
}

/** What a piece of a query asks for, however it is written. */
function meaningOf(piece: string): string {
  const { clauses, ...filters } = parseQuery(piece);
  const asked = clauses.map(({ text, scope, isPhrase, isExcluded }) => [
    text.normalize('NFC').toLowerCase(),
    scope,
    isPhrase,
    isExcluded,
  ]);
  return JSON.stringify([asked, filters]);
}

function unsigned(text: string, token: QueryToken | undefined): string | undefined {
  return token && meaningOf(writtenIn(text, { ...token, from: token.from + Number(token.isExcluded) }));
}

function writtenIn(text: string, { from, to }: QueryToken): string {
  return text.slice(from, to);
}

/** A phrase that is still open would swallow what is put behind it. */
function closed(text: string, token: QueryToken): string {
  const written = writtenIn(text, token);
  if (token.quotes !== 'unclosed') return written;
  const opener = /["“”\uff02「『]/.exec(written)?.[0];
  return `${written.trimEnd()}${opener === '「' ? '」' : opener === '『' ? '』' : '"'}`;
}
