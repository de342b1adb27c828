/** The words for taking something out of a paper in Korean. They come when the reader is about to. */
export const shareKo = {
  title: '제목 복사',
  link: '링크 복사',
  reference: '서지 복사',
  summary: '요약 전체를 마크다운으로 복사',
  section: '마크다운으로 복사',
  quote: '인용 복사',
  share: '공유…',
  /** What is done with the text that is selected. */
  selection: '고른 글',
  /** What a link leads to within a paper. */
  passage: {
    label: '링크로 온 곳',
    found: '링크가 가리키는 대목',
    missing: '링크가 가리키는 대목을 찾지 못했습니다.',
    close: '표시 지우기',
    dismiss: '닫기',
  },
  byHand: {
    title: '직접 복사해 주세요',
    explain: '브라우저가 복사를 허용하지 않았습니다. 아래 글이 선택되어 있으니 Ctrl/⌘ C로 복사하세요.',
    text: '복사할 글',
    close: '닫기',
  },
};

export type ShareWords = typeof shareKo;
