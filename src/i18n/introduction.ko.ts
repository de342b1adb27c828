/** What is said to somebody who is here for the first time. */
export const introductionKo = {
  title: '논문일보에 처음 오셨나요?',
  lines: [
    '날마다 나오는 AI 논문을 한국어 요약으로 모았습니다.',
    '요약은 언어 모델이 썼고, 추측한 글에는 ‘추측’ 표시가 있습니다.',
    '읽음 표시와 메모는 이 기기에만 남고, 오프라인에서도 열립니다.',
  ],
  start: '읽기 시작',
};

export type IntroductionWords = typeof introductionKo;
