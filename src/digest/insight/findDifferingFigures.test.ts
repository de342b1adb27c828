import { expect, it } from 'vitest';
import { findDifferingFigures } from './findDifferingFigures.ts';

function pairsOf(a: string, b: string): string[] {
  return findDifferingFigures({ markdown: a }, { markdown: b }).map(
    (pair) => `${pair.a.text} – ${pair.b.text}`,
  );
}

it.each<[what: string, a: string, b: string, pairs: string[]]>([
  [
    'a gain on one benchmark',
    '- **성능 비교**: WindowsAgentArena-V2에서 PC Agent-E는 Claude 3.7 Sonnet보다 141% 향상된 성능을 보였습니다.',
    'PC Agent-E는 WindowsAgentArena-V2에서 Claude 3.7 Sonnet을 124% 능가합니다.',
    ['141% – 124%'],
  ],
  [
    'a score under one label, with other particles',
    '- **GenEval 정확도**: 기존 모델의 63%에서 95%로 향상됩니다.',
    '- **GenEval에서의 정확도**: 61%에서 92%로 개선됩니다.',
    ['63%에서 95%로 – 61%에서 92%로'],
  ],
  [
    'the one of two that has changed',
    '응답 토큰 수를 69% 감소시키고 응답 정확도를 2.4% 높입니다.',
    '응답 토큰 수를 53% 감소시키고 응답 정확도를 2.4% 높입니다.',
    ['69% – 53%'],
  ],
  [
    'points that are called otherwise',
    'WebArena에서 GPT-4o보다 10점 높음',
    'WebArena에서 GPT-4o보다 12포인트 높음',
    ['10점 – 12포인트'],
  ],
])('finds %s', (_, a, b, pairs) => {
  expect(pairsOf(a, b)).toEqual(pairs);
});

it.each<[what: string, a: string, b: string]>([
  [
    'the same figure in other words',
    '테스트 시간 효율성을 8배에서 32배까지 증가',
    '테스트 시간 효율성을 8~32배 증가',
  ],
  ['a rounded figure', 'WebArena에서 GPT-4o보다 30% 높음', 'WebArena에서 GPT-4o보다 30.2% 높음'],
  ['the end of a change', 'GenEval 정확도가 63%에서 95%로 향상', 'GenEval 정확도 95%를 달성'],
  ['figures of other benchmarks', 'MATH 정확도를 12% 향상', 'AIME24 정확도를 15% 향상'],
  ['figures of another unit', '추론 속도를 3.2배 향상', '추론 속도를 45% 향상'],
  ['a gain and a loss', '응답 토큰 사용량을 20% 절감', '응답 토큰 사용량이 30% 증가'],
  ['a score and a gain', 'MATH 추론 정확도 56%를 기록', 'MATH 추론 정확도가 17% 더 높음'],
  ['two labels', '- **문서 검색**: LLM 임베딩보다 20% 향상', '- **지시 수행 검색**: LLM 임베딩보다 8% 향상'],
  ['what changed otherwise', '응답 생성 길이를 53% 줄임', '응답 생성 비용을 40% 줄임'],
  ['two that fit as well', 'MATH에서 정확도 12% 향상', 'MATH에서 정확도 15% 향상. MATH에서 정확도 18% 향상.'],
  ['figures that share no words', '성능을 평균 12% 향상', '성능을 최대 15% 향상'],
])('does not pair %s', (_, a, b) => {
  expect(pairsOf(a, b)).toEqual([]);
  expect(pairsOf(b, a)).toEqual([]);
});
