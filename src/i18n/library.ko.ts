import { days, papers } from './counts.ko.ts';

/** The words of the library in Korean. They come with its view. */
export const libraryKo = {
  title: '저장한 논문',
  count: (shown: number, all: number) =>
    shown === all ? `논문 ${papers(all)}` : `${papers(all)} 가운데 ${papers(shown)}`,
  groupCount: papers,
  field: { name: '저장한 논문에서 찾기', placeholder: '제목, 이름, arXiv 번호, 태그, 메모' },
  by: { label: '묶기', saved: '저장한 때', tag: '태그', interest: '관심도', day: '실린 날' },
  order: { label: '정렬', newest: '최근 저장순', unread: '안 읽은 것부터' },
  onlyUnread: '안 읽은 것만',
  groups: {
    unread: '안 읽음',
    read: '읽음',
    untagged: '태그 없음',
    interest: (interest: number) => (interest === 0 ? '관심도 없음' : `관심도 ${interest}`),
    noDay: '실린 날을 찾을 수 없음',
  },
  loadingDays: '실린 날을 확인하는 중…',
  readingTitles: (done: number, all: number) => `제목을 불러오는 중… ${days(all)} 가운데 ${days(done)}`,
  unreadTitles: (count: number) =>
    `${days(count)} 치 제목을 불러오지 못해, 그 논문은 번호·태그·메모에서만 찾았습니다.`,
  row: {
    savedOn: (date: string) => `${date} 저장`,
    digestOf: (date: string) => `${date} 다이제스트`,
    missing: '이제 다이제스트에 없는 논문입니다.',
    failed: '제목을 불러오지 못했습니다.',
    actions: (name: string) => `${name}: 표시하기`,
    read: '읽음',
    save: '저장',
    unread: '안 읽음',
    interest: '관심도',
    interestOf: (interest: number) => `관심도 ${interest}`,
    unsaved: '저장에서 뺐습니다. 한 번 더 누르면 되돌아옵니다.',
    note: '메모',
    openNote: '메모 펼치기',
    foldNote: '메모 접기',
  },
  none: { title: '맞는 논문이 없습니다', all: '모두 보기' },
  empty: {
    title: '아직 저장한 논문이 없습니다',
    explain: '나중에 다시 볼 논문을 저장하면 메모, 태그와 함께 여기에 모입니다.',
    how: '저장하는 방법',
    key: ['목록이나 논문에서 ', ' 키를 누릅니다.'] as [before: string, behind: string],
    button: '논문에 있는 ‘저장’ 버튼을 누릅니다.',
    swipe: '휴대전화에서는 목록의 논문을 왼쪽으로 밉니다.',
    toNewest: '가장 최근 날로 가기',
  },
  export: {
    open: '내보내기',
    explain: (count: number) => `저장한 논문 ${papers(count)}을 마크다운 파일 하나에 담습니다.`,
    sections: '함께 담을 항목',
    start: '파일 내려받기',
    running: (done: number, all: number) => `글을 모으는 중… ${days(all)} 가운데 ${days(done)}`,
    done: (count: number) => `논문 ${papers(count)}을 파일에 담았습니다.`,
    failed: (count: number) =>
      `논문 ${papers(count)}은 글을 불러오지 못해 번호와 메모만 담았습니다. 연결을 확인하고 다시 내려받으세요.`,
    none: '저장한 논문이 없습니다.',
    fileTitle: '저장한 논문',
    /** Over the texts of a summary that one should not simply trust. */
    standing: (mark: string) => `요약 상태: ${mark}`,
    arxiv: 'arXiv',
    pdf: 'PDF',
    hub: 'Hugging Face',
    alphaXiv: 'alphaXiv',
    missing: (id: string) => `${id} (이제 다이제스트에 없는 논문)`,
    unread: (id: string) => `${id} (글을 불러오지 못한 논문)`,
  },
  year: {
    open: '연간 기록',
    label: (year: string) => `${year}년`,
    previous: '이전 해',
    next: '다음 해',
    sum: (digests: number, all: number, read: number) =>
      `다이제스트 ${days(digests)}, 논문 ${papers(all)} 가운데 ${papers(read)} 읽음`,
    half: (year: string, half: number) => `${year}년 ${half === 0 ? '1월부터 6월까지' : '7월부터 12월까지'}`,
    month: (month: number) => `${month}월`,
    day: (date: string, all: number, read: number) =>
      `${date}, 논문 ${papers(all)} 가운데 ${papers(read)} 읽음`,
    legend: '보는 법',
    sizes: '클수록 논문이 많은 날',
    fills: '차오를수록 많이 읽은 날',
    explain: '여러 날에 실린 논문은 한 번 읽으면 실린 날마다 읽은 것으로 셉니다.',
    table: '날마다 표로 보기',
    columns: { date: '날짜', all: '실린 논문', read: '읽은 논문' },
    empty: '이 해에는 다이제스트가 없습니다.',
  },
};

export type LibraryWords = typeof libraryKo;
