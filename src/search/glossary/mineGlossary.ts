import * as v from 'valibot';
import { koreanStem } from '../analyzer/koreanStem.ts';
import { latinStem } from '../analyzer/latinStem.ts';

/** An English and a Korean way to say one thing, as terms of the index. */
export interface GlossaryPair {
  english: string[];
  korean: string[];
  /** How often the texts say so. */
  count: number;
}

const englishWords = '[A-Za-z]{2,}(?:[ /-][A-Za-z]+){0,5}';
/** `강화 학습(Reinforcement Learning, RL)`: Korean words, and in brackets English ones, perhaps with an abbreviation. */
const koreanFirst = new RegExp(
  `([가-힣]+(?:[ ·-][가-힣]+){0,5}) ?\\((${englishWords})(?:, ?([A-Za-z]*[A-Z][A-Za-z]*))?\\)`,
  'g',
);
/** `Reinforcement Learning(강화 학습)`, the other way round. */
const englishFirst = new RegExp(`(${englishWords}) ?\\(([가-힣]+(?: [가-힣]+){0,4})\\)`, 'g');
const abbreviationPattern = /^[A-Za-z]*[A-Z][a-z]?[A-Z]s?$/;

/** An English term in brackets, behind Korean words of which the last ones say the same: how many is not known yet. */
const glossSchema = v.object({
  english: v.array(v.string()),
  /** The English term is one itself. */
  isAbbreviation: v.boolean(),
  /** Another one beside it in the bracket. */
  abbreviation: v.exactOptional(v.string()),
  /** The nearest last. */
  before: v.array(v.string()),
});
type Gloss = v.InferOutput<typeof glossSchema>;

/** What some texts explain in brackets, to be weighed against what all others do. */
export const glossesSchema = v.object({
  glosses: v.array(glossSchema),
  /** Korean terms in brackets, behind English words of which as many are taken. */
  reverse: v.array(v.object({ english: v.array(v.string()), korean: v.array(v.string()) })),
});
export type Glosses = v.InferOutput<typeof glossesSchema>;

/** How much a span gains by being seen again with its English, against being a word longer or shorter than that. */
const repetitionGain = 1.5;
/** An abbreviation's letters are a weaker sign of the span's length than words are. */
const abbreviationLoss = 0.7;
const longestSpan = 4;

/** Reads what the texts explain in brackets. */
export function readGlosses(texts: readonly string[]): Glosses {
  return { glosses: texts.flatMap(readKoreanFirst), reverse: texts.flatMap(readEnglishFirst) };
}

/**
 * Finds pairs of Korean and English terms that the texts themselves give, and derives pairs of single words from spans
 * of equal length.
 * @param found of all texts
 */
export function mineGlossary(found: readonly Glosses[]): GlossaryPair[] {
  const glosses = found.flatMap((ofSome) => ofSome.glosses);
  const spans = countSpans(glosses);
  const pairs = new Map<string, GlossaryPair>();
  for (const gloss of glosses) {
    const span = chooseSpan(gloss, spans);
    addPair(pairs, gloss.english, span);
    if (gloss.abbreviation !== undefined) addPair(pairs, [latinStem(gloss.abbreviation.toLowerCase())], span);
    addWordPairs(pairs, gloss.english, span);
  }
  for (const { english, korean } of found.flatMap(({ reverse }) => reverse)) {
    addPair(pairs, english, korean);
    addWordPairs(pairs, english, korean);
  }
  return [...pairs.values()];
}

function readKoreanFirst(text: string): Gloss[] {
  return Array.from(text.matchAll(koreanFirst), ([, korean = '', english = '', abbreviation]) => ({
    english: englishTerms(english),
    isAbbreviation: abbreviationPattern.test(english),
    ...(abbreviation !== undefined && { abbreviation }),
    before: koreanTerms(korean),
  }));
}

/** English words stand in front of the bracket with others, so as many are taken as the bracket has Korean ones. */
function readEnglishFirst(text: string): Glosses['reverse'] {
  return Array.from(text.matchAll(englishFirst), ([, english = '', written = '']) => {
    const korean = koreanTerms(written);
    return { english: englishTerms(english).slice(-korean.length), korean };
  });
}

/** Terms of Korean words. */
export function koreanTerms(text: string): string[] {
  return text.split(/[ ·-]/).filter(Boolean).map(koreanStem);
}

/** Terms of English words. */
export function englishTerms(text: string): string[] {
  return text.toLowerCase().split(/[ /-]/).filter(Boolean).map(latinStem);
}

/** How often each span of Korean words stands in front of each English term. */
function countSpans(glosses: readonly Gloss[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { english, before } of glosses) {
    for (let length = 1; length <= before.length; length++) {
      const key = pairKey(english, before.slice(-length));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function chooseSpan({ english, isAbbreviation, before }: Gloss, spans: Map<string, number>): string[] {
  const expected = isAbbreviation ? Math.min(longestSpan, (english[0] ?? '').length) : english.length;
  const loss = isAbbreviation ? abbreviationLoss : 1;
  let best: { span: string[]; score: number } = { span: before, score: -Infinity };
  for (let length = 1; length <= before.length; length++) {
    const span = before.slice(-length);
    const count = spans.get(pairKey(english, span)) ?? 1;
    const score = Math.log(count) * repetitionGain - Math.abs(length - expected) * loss;
    if (score > best.score) best = { span, score };
  }
  return best.span;
}

function addWordPairs(pairs: Map<string, GlossaryPair>, english: string[], korean: string[]): void {
  if (english.length < 2 || english.length !== korean.length) return;
  for (const [number, word] of english.entries()) addPair(pairs, [word], korean.slice(number, number + 1));
}

function addPair(pairs: Map<string, GlossaryPair>, english: string[], korean: string[]): void {
  if (english.length === 0 || korean.length === 0) return;
  const key = pairKey(english, korean);
  const known = pairs.get(key);
  if (known) known.count += 1;
  else pairs.set(key, { english, korean, count: 1 });
}

function pairKey(english: string[], korean: string[]): string {
  return `${english.join(' ')}=${korean.join(' ')}`;
}
