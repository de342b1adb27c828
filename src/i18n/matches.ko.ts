/** The words for what matches a search within a paper in Korean. They come with a paper that was opened from one. */
export const matchesKo = {
  label: '검색어와 일치하는 곳',
  count: (matches: number) => (matches === 0 ? '이 요약 본문에는 일치하는 말이 없음' : `${matches}곳 일치`),
  current: (index: number, matches: number) => `${index} / ${matches}`,
  previous: '이전 일치',
  next: '다음 일치',
  close: '표시 닫기',
};

export type MatchesWords = typeof matchesKo;
