import { koreanStem } from '../analyzer/koreanStem.ts';
import { latinStem } from '../analyzer/latinStem.ts';

/** An English and a Korean way to say one thing, as terms of the index. */
export interface GlossaryPair {
  english: string[];
  korean: string[];
  /** How often the texts say so. */
  count: number;
}

/** `강화 학습(Reinforcement Learning, RL)`: Korean words, and in brackets English ones, perhaps with an abbreviation. */
const glossPattern =
  /([가-힣]+(?:[ ·-][가-힣]+){0,5}) ?\(([A-Za-z][A-Za-z]+(?:[ /-][A-Za-z]+){0,5})(?:, ?([A-Za-z]*[A-Z][A-Za-z]*))?\)/g;
/** `Reinforcement Learning(강화 학습)`, the other way round. */
const reversePattern = /([A-Za-z][A-Za-z]+(?:[ /-][A-Za-z]+){0,5}) ?\(([가-힣]+(?: [가-힣]+){0,4})\)/g;

interface Gloss {
  english: string[];
  /** The Korean words in front of the bracket, the last the nearest; where the span begins is not known yet. */
  before: string[];
  isExact: boolean;
  isAbbreviation?: boolean;
  abbreviation?: string;
}

/**
 * Finds pairs of Korean and English terms that the texts themselves give, and derives pairs of single words from spans
 * of equal length.
 */
export function mineGlossary(texts: Iterable<string>): GlossaryPair[] {
  const glosses: Gloss[] = [];
  for (const text of texts) {
    for (const [, korean = '', english = '', abbreviation] of text.matchAll(glossPattern)) {
      const before = koreanTerms(korean);
      glosses.push({
        english: englishTerms(english),
        before,
        isExact: false,
        isAbbreviation: /^[A-Za-z]*[A-Z][a-z]?[A-Z]s?$/.test(english),
      });
      if (abbreviation)
        glosses.push({
          english: englishTerms(english),
          before,
          isExact: false,
          abbreviation: latinStem(abbreviation.toLowerCase()),
        });
    }
    for (const [, english = '', korean = ''] of text.matchAll(reversePattern)) {
      const k = koreanTerms(korean);
      const e = englishTerms(english);
      glosses.push({ english: e.slice(-k.length), before: k, isExact: true });
    }
  }
  return collectPairs(glosses);
}

export function koreanTerms(text: string): string[] {
  return text.split(/[ ·-]/).filter(Boolean).map(koreanStem);
}
export function englishTerms(text: string): string[] {
  return text.toLowerCase().split(/[ /-]/).filter(Boolean).map(latinStem);
}

function collectPairs(glosses: Gloss[]): GlossaryPair[] {
  const pairs = new Map<string, GlossaryPair>();
  const add = (english: string[], korean: string[]) => {
    if (!english.length || !korean.length) return;
    const key = `${english.join(' ')}=${korean.join(' ')}`;
    const p = pairs.get(key);
    if (p) p.count++;
    else pairs.set(key, { english, korean, count: 1 });
  };
  // span choice by co-occurrence
  const spanCounts = new Map<string, Map<string, number>>();
  for (const g of glosses)
    if (!g.isExact) {
      const m = spanCounts.get(g.english.join(' ')) ?? new Map();
      for (let k = 1; k <= g.before.length; k++) {
        const s = g.before.slice(-k).join(' ');
        m.set(s, (m.get(s) ?? 0) + 1);
      }
      spanCounts.set(g.english.join(' '), m);
    }
  for (const g of glosses) {
    const e = g.english;
    let span = g.before;
    if (!g.isExact) {
      const counts = spanCounts.get(e.join(' '))!;
      let best = -Infinity;
      for (let k = 1; k <= g.before.length; k++) {
        const s = g.before.slice(-k);
        const target = g.isAbbreviation ? Math.min(4, e[0]!.length) : e.length;
        const score =
          Math.log(counts.get(s.join(' '))!) * 1.5 - Math.abs(k - target) * (g.isAbbreviation ? 0.7 : 1);
        if (score > best) {
          best = score;
          span = s;
        }
      }
    }
    if (g.abbreviation) {
      add([g.abbreviation], span);
      continue;
    }
    add(e, span);
    if (e.length === span.length && e.length > 1) e.forEach((w, i) => add([w], [span[i]!]));
  }
  return [...pairs.values()];
}
