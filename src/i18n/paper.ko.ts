/** The words of the paper view in Korean. They come with that view, since a day can be skimmed without them. */
export const paperKo = {
  tools: {
    label: '이 논문에 표시하기',
    interest: '관심도',
    interestOf: (interest: number) => (interest === 0 ? '관심도 없음' : `관심도 ${interest}`),
    note: '메모',
    noteOf: '이 논문의 메모',
    notePlaceholder: '나만 보는 메모. 마크다운으로 쓸 수 있고, 쓰는 대로 저장됩니다.',
    noteDone: '완료',
    editNote: '메모 고치기',
    tags: '태그',
    addTag: '태그 붙이기',
    removeTag: (tag: string) => `#${tag} 태그 떼기`,
    readingMode: '읽기 모드',
    leaveReadingMode: '읽기 모드 끝내기',
    share: '복사·공유',
    shareSection: (name: string) => `${name}: 복사`,
  },
  paper: {
    links: '다른 곳에서 보기',
    hub: 'Hugging Face',
    abstract: 'arXiv 초록',
    pdf: 'PDF',
    alphaXiv: 'alphaXiv',
    digestLink: '다이제스트에 실린 링크',
    editions: '실린 날',
    editionOf: (date: string) => `${date} 요약`,
    wholeEdition: (date: string) => `${date} 다이제스트의 요약을 실린 순서 그대로 보고 있습니다.`,
    defaultEdition: '기본 보기로',
    writtenTitle: '원래 제목',
    contents: '차례',
    overview: '개요',
    caveat: '덧붙인 글',
    /** In what is copied. */
    standingOf: (mark: string) => `요약 상태: ${mark}`,
    emptySection: '이 항목에는 내용이 없습니다.',
    measure: (characters: number, percent: number) =>
      `본문 ${characters.toLocaleString('ko')}자, 내용 있는 글 ${percent}%`,
    composed: '항목마다 가장 자세한 날의 요약을 보여 드립니다.',
    compare: '비교',
    /** Of a figure, what another day says. */
    differs: (date: string, figure: string) => `${date} 요약에는 ${figure}`,
    comparison: (heading: string) => `${heading}: 다른 날의 요약`,
    comparisonHint: '다른 요약에 없는 문장에는 밑줄을 긋고, 서로 다른 수치에는 바탕색을 깔았습니다.',
    comparisonFailed: '비교할 요약을 불러오지 못했습니다.',
    sectionMissing: '이날 요약에는 이 항목이 없습니다.',
    differing: (own: string, other: string) => `수치가 다릅니다. 위에서는 ${own}, 여기서는 ${other}`,
    figures: '결과 수치',
    figuresOf: (heading: string) => `${heading}: 수치`,
    previous: '이전 논문',
    next: '다음 논문',
    neighbors: '이전 논문과 다음 논문',
    /** At the foot of a phone. */
    foot: '이 논문',
    list: '목록',
    previousShort: '이전',
    nextShort: '다음',
    backToDay: (date: string) => `${date} 목록`,
    backToSearch: '검색 결과로',
    backToList: '목록으로',
  },
  betterEdition: (listed: string, mark: string, shown: string) =>
    `${listed} 요약에는 ‘${mark}’ 표시가 있어 ${shown} 요약을 보여 드립니다.`,
  lostEditions: (dates: string, shown: string) =>
    `${dates} 요약을 불러오지 못해, 그쪽이 더 자세한 항목도 ${shown} 요약으로 보여 드립니다.`,
  missingEdition: (date: string) => `${date}에는 이 논문이 실리지 않아, 다른 날의 요약을 보여 드립니다.`,
  /** What stands over a text that has no heading. */
  unheaded: {
    repeated: '같은 날 한 번 더 실린 글',
    unparsed: '마크다운으로 읽지 못해 그대로 보여 드리는 글',
    loose: '그 밖의 글',
  },
  standingNotes: {
    partial: '개요만 있는 요약입니다. 일곱 항목을 다 갖추지는 못했습니다.',
    guessed: '논문을 읽지 못하고 제목에서 추측해 쓴 요약입니다. 사실과 다를 수 있으니 원문을 확인하세요.',
    refused: '요약이 없습니다. 요약을 맡은 언어 모델이 논문을 열지 못했습니다.',
    failed: '요약에 실패했습니다. 아래는 요약 대신 남은 오류 메시지입니다.',
    empty: '이날 다이제스트에는 이 논문의 요약이 비어 있습니다.',
  },
};

export type PaperWords = typeof paperKo;
