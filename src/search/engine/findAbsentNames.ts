import { analyze } from '../analyzer/analyze.ts';
import type { Vocabulary } from '../expansion/vocabulary.ts';
import { segment } from '../expansion/segment.ts';
import { switchLayout } from '../expansion/switchLayout.ts';
import type { SearchQuery } from '../query/searchQuery.ts';

/** A name in Latin letters, its parts joined by hyphens: Web-Shepherd, GPT-4o. */
const namePattern = /[A-Za-z][\p{L}\p{N}]*(?:[-./][\p{L}\p{N}]+)*/gu;

/** The names in a query that no text has, nor anything within one letter of them. */
export function findAbsentNames({ clauses }: SearchQuery, vocabulary: Vocabulary): string[] {
  return clauses
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap(({ text }) => text.match(namePattern) ?? [])
    .filter((name) => analyze(name).some(({ text, terms: [term] }) => isAbsent(text, term, vocabulary)));
}

function isAbsent(text: string, term: string, vocabulary: Vocabulary): boolean {
  if (text.length < 3 || /^\d/.test(text) || vocabulary.has(term)) return false;
  return (
    vocabulary.near(term).length === 0 &&
    vocabulary.completions(text.toLowerCase(), 1).length === 0 &&
    segment(text.toLowerCase(), vocabulary).some((piece) => piece.term === undefined) &&
    !/^[가-힣]{2,}$/.test(switchLayout(text) ?? '')
  );
}
