import { parseQuery } from './parseQuery.ts';
import type { Clause, SearchQuery } from './searchQuery.ts';

/**
 * The words of a query without dates and states, and looked for anywhere, as the text of another query.
 * "한계:데이터 is:guessed -title:survey" gives "데이터": an exclusion goes with its scope, since without it, it would hide more.
 */
export function withoutFilters(query: SearchQuery): string {
  return query.clauses
    .filter(({ scope, isExcluded }) => scope === 'anywhere' || !isExcluded)
    .map(writeClause)
    .join(' ');
}

function writeClause({ text, isPhrase, isExcluded }: Clause): string {
  return `${isExcluded ? '-' : ''}${isPhrase || !isPlain(text) ? quote(text) : text}`;
}

/** Whether a text is read as words where it stands by itself: not the value of "title:-x" or "title:is:read". */
function isPlain(text: string): boolean {
  const [clause] = parseQuery(text).clauses;
  return clause?.text === text && clause.scope === 'anywhere' && !clause.isExcluded;
}

/** In the marks that do not occur in it. */
function quote(text: string): string {
  if (!/["“”\uff02]/.test(text)) return `"${text}"`;
  return text.includes('」') ? `『${text}』` : `「${text}」`;
}
