/** What the seven kinds of sections are called in Korean where there is little room. */
export const sectionsKo = {
  motivation: '동기',
  contributions: '기여',
  method: '모델·학습',
  experiments: '실험 설정',
  results: '결과',
  limitations: '한계',
  future: '후속 연구',
};

export type SectionWords = typeof sectionsKo;
