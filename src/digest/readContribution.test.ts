import { expect, it } from 'vitest';
import { parseDigest } from './parseDigest.ts';
import { readContribution } from './readContribution.ts';

function contributionOf(body: string): string | undefined {
  const { digest } = parseDigest(
    `## 2505.00001\n🔗 https://arxiv.org/abs/2505.00001\n\n${body}`,
    '2025-05-22.md',
  );
  const [edition] = digest?.editions ?? [];
  return edition && readContribution(edition);
}

it.each([
  [
    'the sentence behind a bullet’s label',
    '## 2. 주요 기여 및 참신성\n\n- **모델 제안**: 새로운 `모델`을 소개합니다. 둘째 문장.',
    '새로운 모델을 소개합니다.',
  ],
  [
    'the label where a bullet has no more',
    '## 2. 주요 기여 및 참신성\n\n- **새로운 보상 모델을 제안**',
    '새로운 보상 모델을 제안',
  ],
  [
    'the first sentence of a paragraph, with figures whole',
    '## 2. 주요 기여 및 참신성\n\n0.5B 모델이 3.2점 높습니다. 다음.',
    '0.5B 모델이 3.2점 높습니다.',
  ],
  [
    'the contributions before the motivation',
    '## 1. 핵심 동기와 문제 정의\n\n문제가 있습니다.\n\n## 2. 주요 기여 및 참신성\n\n새로운 방법입니다.',
    '새로운 방법입니다.',
  ],
  [
    'no bullet that says nothing',
    '## 2. 주요 기여 및 참신성\n\n- **기여**: 구체적인 정보는 제공되지 않았습니다.\n- 새로운 자료를 모았습니다.',
    '새로운 자료를 모았습니다.',
  ],
  [
    'a bullet that speaks of what is not stated, and says what is done about it',
    '## 2. 주요 기여 및 참신성\n\n- **추론**: 명시되지 않은 규칙을 스스로 찾습니다.',
    '명시되지 않은 규칙을 스스로 찾습니다.',
  ],
  [
    'another section where the contributions are missing',
    '## 3. 모델 아키텍처 및 학습 설정\n\n트랜스포머를 씁니다.',
    '트랜스포머를 씁니다.',
  ],
  [
    'the overview’s next sentence where the first is the title',
    '해당 논문은 벤치마크를 제안합니다. 다섯 가지 과제로 이루어집니다.',
    '다섯 가지 과제로 이루어집니다.',
  ],
  [
    'nothing that an apology says before an account',
    '제공된 링크로는 논문을 읽어올 수 없었습니다. 초록에 따르면 새로운 방법입니다.',
    '초록에 따르면 새로운 방법입니다.',
  ],
  [
    'no table',
    '## 2. 주요 기여 및 참신성\n\n| 기여 | 설명 |\n|---|---|\n| 가 | 나 |\n\n새로운 방법입니다.',
    '새로운 방법입니다.',
  ],
  ['nothing of an apology', '죄송합니다만, 논문을 확인할 수 없었습니다.', undefined],
  ['nothing of an error', 'Failed to summarize: 429 Too Many Requests', undefined],
])('takes %s', (_, body, contribution) => {
  expect(contributionOf(body)).toBe(contribution);
});
