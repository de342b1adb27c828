import { koreanStem } from '../analyzer/koreanStem.ts';
import { latinStem } from '../analyzer/latinStem.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A piece of a word that was written without spaces. */
export interface Segment {
  text: string;
  /** Its term, where the vocabulary has it. */
  term: string | undefined;
}

const longestPiece = 10;
/** What a piece costs beside its rarity, so that few long pieces beat many short ones. */
const pieceCost = 2;
/** What a letter costs that belongs to no known piece. */
const unknownCost = 12;

/**
 * The cheapest way to cut a word into terms of the vocabulary, where a term costs what it says (its idf): 강화학습을위한 →
 * 강화, 학습을, 위한. Letters that fit nowhere become segments without a term.
 * @param word Hangul, or lower-case Latin
 */
export function segment(word: string, vocabulary: Vocabulary): Segment[] {
  const isHangul = /[가-힣]/.test(word);
  const stem = isHangul ? koreanStem : latinStem;
  const shortest = isHangul ? 1 : 3;
  const best: ({ cost: number; from: number; term: string | undefined } | undefined)[] = [
    { cost: 0, from: 0, term: undefined },
  ];
  for (let to = 1; to <= word.length; to++) {
    best[to] = { cost: (best[to - 1]?.cost ?? 0) + unknownCost, from: to - 1, term: undefined };
    for (let from = Math.max(0, to - longestPiece); from <= to - shortest; from++) {
      const term = stem(word.slice(from, to));
      if (!vocabulary.has(term)) continue;
      const cost = (best[from]?.cost ?? 0) + pieceCost + vocabulary.idf(term) + (to - from === 1 ? 4 : 0);
      if (cost < (best[to]?.cost ?? Infinity)) best[to] = { cost, from, term };
    }
  }
  return readBack(word, best);
}

function readBack(word: string, best: ({ from: number; term: string | undefined } | undefined)[]): Segment[] {
  const segments: Segment[] = [];
  for (let to = word.length; to > 0;) {
    const { from, term } = best[to] ?? { from: to - 1, term: undefined };
    segments.unshift({ text: word.slice(from, to), term });
    to = from;
  }
  return segments;
}
