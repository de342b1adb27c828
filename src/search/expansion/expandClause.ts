import { analyze, type AnalyzedWord } from '../analyzer/analyze.ts';
import { isChoseong } from '../analyzer/jamo.ts';
import { longestPhrase, type Glossary } from '../glossary/glossary.ts';
import type { Clause, Scope } from '../query/searchQuery.ts';
import { expandWord } from './expandWord.ts';
import type { Alternative, QueryWord } from './queryWord.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known of the collection when a query is understood. */
export interface Knowledge {
  vocabulary: Vocabulary;
  glossary: Glossary;
}

/**
 * Finds everything to look for in place of a clause's words.
 * @param isOpen the clause's last word may still be being typed
 */
export function expandClause(clause: Clause, knowledge: Knowledge, isOpen: boolean): QueryWord[] {
  const analyzed = analyze(clause.text);
  const expanded = analyzed.map((word, number) =>
    expandWord(word, clause.scope, knowledge.vocabulary, isOpen && number === analyzed.length - 1),
  );
  const words = expanded.flat();
  joinNeighbors(expanded, knowledge.vocabulary);
  addTranslations(words, knowledge);
  const understood = words.filter(({ alternatives }) => alternatives.length > 0);
  return understood.length > 0 || clause.isPhrase
    ? understood
    : analyzed.flatMap((word) => findBeginning(word, clause.scope, knowledge.vocabulary));
}

/** Where nothing at all is understood: the words that begin as one of these does, by its longest beginning that some have. */
function findBeginning(
  { text, terms: [term] }: AnalyzedWord,
  scope: Scope,
  vocabulary: Vocabulary,
): QueryWord[] {
  for (let length = isChoseong(text) ? 0 : text.length - 1; length >= 1; length--) {
    const terms = vocabulary.completions(text.slice(0, length).toLowerCase(), 5);
    if (terms.length === 0) continue;
    const alternatives = terms.map((term): Alternative => ({
      terms: [term],
      weight: 0.3,
      reason: 'beginning',
    }));
    return [{ term, typed: text, alternatives, importance: 1, scope }];
  }
  return [];
}

/** "강화 학습" finds 강화학습 as well, "flash attention" FlashAttention. */
function joinNeighbors(expanded: QueryWord[][], vocabulary: Vocabulary): void {
  for (const [number, [second, ...others]] of expanded.entries()) {
    const first = expanded[number - 1]?.at(-1);
    if (!first || !second || others.length > 0) continue;
    const [joined] = analyze(first.typed + second.typed);
    if (joined?.text !== first.typed + second.typed || !vocabulary.has(joined.terms[0])) continue;
    for (const word of [first, second])
      word.alternatives.push({ terms: [joined.terms[0]], weight: 0.9, reason: 'compound' });
  }
}

function addTranslations(words: QueryWord[], knowledge: Knowledge): void {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestPhrase); to++) {
      translatePhrase(words.slice(from, to), knowledge);
    }
  }
}

function translatePhrase(phrase: QueryWord[], { vocabulary, glossary }: Knowledge): void {
  const typed = [...new Set(phrase.map((word) => word.typed))].join(' ');
  for (const { terms, weight } of glossary.expand(phrase.map(({ term }) => term))) {
    const known = terms.filter((term) => vocabulary.has(term));
    if (known.length === 0) continue;
    const translation = { typed, read: terms.join(' ') };
    const isWordByWord = phrase.length > 1 && known.length === phrase.length;
    for (const [number, word] of phrase.entries()) {
      const ofWord = isWordByWord ? terms.slice(number, number + 1) : terms;
      word.alternatives.push({ terms: ofWord, weight, reason: 'glossary', translation });
      // A word that no text has says as much as the rarest of what stands for it.
      if (word.importance === 0) word.importance = Math.max(...ofWord.map((term) => vocabulary.idf(term)));
    }
  }
}
