/** The words for what matches a search within a paper in Korean. They come with a paper that was opened from one. */
export const matchesKo = {
  label: '본문에서 검색어 찾기',
  count: (matches: number) =>
    matches === 0 ? '이 요약 본문에는 검색어가 없음' : `${matches.toLocaleString('ko')}곳에서 찾음`,
  current: (index: number, matches: number) => `${index} / ${matches}`,
  previous: '이전 찾기',
  next: '다음 찾기',
  close: '표시 지우기',
};

export type MatchesWords = typeof matchesKo;
