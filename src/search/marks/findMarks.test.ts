import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyzer/analyze.ts';
import type { MarkedTerm } from '../answer.ts';
import { findMarks } from './findMarks.ts';
import { containsPhrase } from './phrasePattern.ts';

/** The terms that a text would be searched by. */
function termsOf(typed: string): MarkedTerm[] {
  return analyze(typed).map(({ terms: [term] }) => ({ term, typed, reason: 'word' }));
}

/** The text with its marks in brackets. */
function show(text: string, typed: string, phrases: string[] = []): string {
  const marks = findMarks(text, termsOf(typed), phrases);
  return marks.reduceRight(
    (shown, { from, to }) => `${shown.slice(0, from)}[${shown.slice(from, to)}]${shown.slice(to)}`,
    text.normalize('NFC'),
  );
}

describe('terms', () => {
  it.each([
    ['강화 학습', '강화 학습을 통해 학습한 모델', '[강화] [학습을] 통해 [학습한] 모델'],
    ['LLM', 'LLM의 추론, LLMs에서는, LLM기반', '[LLM의] 추론, [LLMs에서는], [LLM]기반'],
    ['policy', 'Policies and policy', '[Policies] and [policy]'],
    ['attention', 'FlashAttention은 attention을 쓴다', 'Flash[Attention은] [attention을] 쓴다'],
    ['flash', 'FlashAttentions와 reflash', '[Flash]Attentions와 reflash'],
    ['flash attention', 'FlashAttention', '[Flash][Attention]'],
    ['FlashAttention', 'FlashAttention을', '[FlashAttention을]'],
    ['policy', 'MultiPolicies', '[MultiPolicies]'],
    ['2505.15277', '논문 2505.15277의 요약', '논문 [2505.15277의] 요약'],
    ['모델', '모델'.normalize('NFD'), '[모델]'],
  ])('marks %s in %s', (typed, text, shown) => {
    expect(show(text, typed)).toBe(shown);
  });

  it('says what led to a mark, the first reason before others', () => {
    const glossary: MarkedTerm = { term: '강화', typed: 'reinforcement', reason: 'glossary' };
    const typo: MarkedTerm = { term: '강화', typed: '강호', reason: 'typo' };
    expect(findMarks('강화를', [glossary, typo], [])).toEqual([{ from: 0, to: 3, term: glossary }]);
  });
});

describe('phrases', () => {
  it.each([
    ['Reward Model', 'a reward\n model로', 'a [reward\n model로]'],
    ['강화 학습', '심층강화 학습을', '심층[강화 학습을]'],
    ['RL', 'URL, RLHF, RL, 심층RL', 'URL, RLHF, [RL], 심층[RL]'],
    ['GPT-4', 'GPT-4o, GPT-4', 'GPT-4o, [GPT-4]'],
    ['f(x)+', 'f(x)+', '[f(x)+]'],
  ])('marks "%s" in %s', (phrase, text, shown) => {
    expect(show(text, '', [phrase])).toBe(shown);
  });

  it('go before the terms in them', () => {
    expect(show('강화 학습을 학습', '학습', ['강화 학습'])).toBe('[강화 학습을] [학습]');
  });

  it('are found in a text whatever its normal form', () => {
    expect(containsPhrase('강화  학습'.normalize('NFD'), '강화 학습')).toBe(true);
    expect([containsPhrase('강화된 학습', '강화 학습'), containsPhrase('강화', '  ')]).toEqual([
      false,
      false,
    ]);
  });
});

it('never throws nor overlaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, phrase) => {
      const marks = findMarks(text + phrase, termsOf(text), [phrase]);
      for (const [index, { from, to }] of marks.entries()) {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThanOrEqual(marks[index - 1]?.to ?? 0);
        expect(to).toBeLessThanOrEqual((text + phrase).normalize('NFC').length);
      }
    }),
  );
});
