/** What is said to somebody who is here for the first time. */
export const introductionKo = {
  title: '논문일보에 처음 오셨나요?',
  lines: [
    'Hugging Face Daily Papers에 오른 AI 논문을 한국어 요약으로 날마다 모아 보여 드립니다.',
    '요약은 언어 모델이 썼습니다. 논문을 읽지 못하고 추측해서 쓴 글에는 ‘추측’이라고 표시합니다.',
    '읽음 표시와 메모는 이 기기에만 남고, 한 번 열어 두면 오프라인에서도 읽을 수 있습니다.',
  ],
  start: '읽기 시작',
};

export type IntroductionWords = typeof introductionKo;
