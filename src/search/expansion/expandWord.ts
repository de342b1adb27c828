import { analyze, type AnalyzedWord } from '../analyzer/analyze.ts';
import { isChoseong } from '../analyzer/jamo.ts';
import type { Scope } from '../query/searchQuery.ts';
import type { Alternative, QueryWord } from './queryWord.ts';
import { segment } from './segment.ts';
import { switchLayout } from './switchLayout.ts';
import type { Vocabulary } from './vocabulary.ts';

const mostCompletions = 20;
const mostCorrections = 3;
/** How much of a word without spaces must be known words, by letters, for it to be taken apart. */
const leastKnownShare = 0.5;
/** A single syllable says little, even where it is rare. */
const syllableImportance = 0.3;

/**
 * Finds what to look for in place of one word of a query: itself where it is known; else as the other keyboard layout
 * would have written it, taken apart, or with a typo mended.
 * @param isOpen it may still be being typed
 * @returns several where one written word is several
 */
export function expandWord(
  word: AnalyzedWord,
  scope: Scope,
  vocabulary: Vocabulary,
  isOpen: boolean,
): QueryWord[] {
  const [term, ...parts] = word.terms;
  // Initial consonants alone begin thousands of words.
  const completions = isOpen && !isChoseong(word.text) ? complete(word, vocabulary) : [];
  if (vocabulary.has(term)) {
    const alternatives: Alternative[] = [
      { terms: [term], weight: 1, reason: 'word' },
      ...knownParts(parts, vocabulary),
      ...completions.map((alternative) => ({ ...alternative, weight: alternative.weight / 2 })),
    ];
    return [{ term, typed: word.text, alternatives, importance: vocabulary.idf(term), scope }];
  }
  const understood = readOtherLayout(word, scope, vocabulary) ?? readCompoundOrTypo(word, scope, vocabulary);
  if (understood.length > 0) return addCompletions(understood, completions);
  const alternatives = [...knownParts(parts, vocabulary), ...completions];
  return [
    { term, typed: word.text, alternatives, importance: importanceOf(alternatives, vocabulary), scope },
  ];
}

function knownParts(parts: string[], vocabulary: Vocabulary): Alternative[] {
  return parts
    .filter((part) => vocabulary.has(part))
    .map((part) => ({ terms: [part], weight: 0.5, reason: 'compound' }));
}

function complete(word: AnalyzedWord, vocabulary: Vocabulary): Alternative[] {
  return vocabulary
    .completions(word.text.toLowerCase(), mostCompletions)
    .map((term) => ({ terms: [term], weight: 0.6, reason: 'beginning' }));
}

function addCompletions(words: QueryWord[], completions: Alternative[]): QueryWord[] {
  const last = words.at(-1);
  if (last) last.alternatives.push(...completions);
  return words;
}

/** The idf of the best-known alternative: nobody knows how rare a word is that no text has. */
function importanceOf(alternatives: Alternative[], vocabulary: Vocabulary): number {
  return Math.max(0, ...alternatives.flatMap(({ terms }) => terms.map((term) => vocabulary.idf(term))));
}

function readOtherLayout(
  { text, isHangul }: AnalyzedWord,
  scope: Scope,
  vocabulary: Vocabulary,
): QueryWord[] | undefined {
  const switched = switchLayout(text);
  if (switched === undefined || switched === text) return undefined;
  const words = analyze(switched);
  const toWord = (term: string) => makeWord(term, text, 'layout', scope, vocabulary);
  if (words.length > 0 && words.every(({ terms: [term] }) => vocabulary.has(term)))
    return words.map(({ terms: [term] }) => toWord(term));
  const [only] = words;
  if (only?.text !== switched || (!isHangul && !/^[가-힣]{2,}$/.test(switched))) return undefined;
  const segments = segment(switched.toLowerCase(), vocabulary);
  const known = segments.flatMap(({ term }) => (term === undefined ? [] : [term]));
  if (known.length === segments.length) return known.map(toWord);
  // A jamo that stands alone is never meant, and Latin letters rarely make whole syllables by chance.
  if (isHangul && !/[ㄱ-ㅎㅏ-ㅣ]/.test(text)) return undefined;
  const near = vocabulary.near(only.terms[0]).slice(0, 1);
  const usable = segments.some((piece) => piece.term !== undefined && piece.text.length > 1) ? known : near;
  return usable.length > 0 ? usable.map(toWord) : undefined;
}

function readCompoundOrTypo(word: AnalyzedWord, scope: Scope, vocabulary: Vocabulary): QueryWord[] {
  const { text, isHangul, terms } = word;
  const segments = text.length > 2 ? segment(isHangul ? text : text.toLowerCase(), vocabulary) : [];
  const usable = segments.filter((piece) => piece.term !== undefined && piece.text.length > 1);
  const share = usable.reduce((sum, piece) => sum + piece.text.length, 0) / text.length;
  const isWhole = share === 1 && text.length > 3;
  const isLongEnough = terms[0].length >= (isHangul ? 2 : 4);
  const near = isWhole || !isLongEnough ? [] : vocabulary.near(terms[0]).slice(0, mostCorrections);
  if (near.length > 0) {
    const alternatives = near.map((term): Alternative => ({ terms: [term], weight: 0.9, reason: 'typo' }));
    return [
      {
        term: terms[0],
        typed: text,
        alternatives,
        importance: importanceOf(alternatives, vocabulary),
        scope,
      },
    ];
  }
  if (segments.length < 2 || share < leastKnownShare) return [];
  return segments.flatMap((piece) => readSegment(piece, text, scope, vocabulary));
}

function readSegment(
  { text, term }: { text: string; term: string | undefined },
  typed: string,
  scope: Scope,
  vocabulary: Vocabulary,
): QueryWord[] {
  if (term !== undefined) {
    const word = makeWord(term, typed, 'compound', scope, vocabulary);
    return [{ ...word, importance: word.importance * (text.length === 1 ? syllableImportance : 1) }];
  }
  const [near] = text.length > 1 ? vocabulary.near(text) : [];
  return near === undefined ? [] : [makeWord(near, typed, 'typo', scope, vocabulary)];
}

function makeWord(
  term: string,
  typed: string,
  reason: Alternative['reason'],
  scope: Scope,
  vocabulary: Vocabulary,
): QueryWord {
  return {
    term,
    typed,
    alternatives: [{ terms: [term], weight: 1, reason }],
    importance: vocabulary.idf(term),
    scope,
  };
}
