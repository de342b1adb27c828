import { papers } from './counts.ko.ts';

/** Every word of the interface in Korean; the English ones are held to this shape. */
export const ko = {
  locale: 'ko' as 'ko' | 'en',
  siteName: '논문일보',
  skipToContent: '본문으로 건너뛰기',
  loading: '불러오는 중',
  retry: '다시 시도',
  reload: '새로 고침',
  library: '저장한 논문',
  search: {
    name: '검색',
    placeholder: '개념, 제목, 이름, arXiv 번호',
  },
  places: '바로 가기',
  newestDay: '최신 논문',
  settings: '설정',
  offline: {
    sign: '오프라인',
    explain: '서버에 연결할 수 없어 이 기기에 저장된 것만 보여 드립니다.',
  },
  standings: {
    partial: '개요만',
    guessed: '추측',
    refused: '요약 없음',
    failed: '요약 실패',
    empty: '빈 요약',
  },
  day: {
    paperCount: papers,
    previous: '이전 날',
    next: '다음 날',
    previousOn: (date: string) => `이전 날, ${date}`,
    nextOn: (date: string) => `다음 날, ${date}`,
    toCalendar: '달력',
    earlier: (date: string, more: number) =>
      more === 0 ? `${date}에도 실림` : `${date} 등 앞서 ${more + 1}번 실림`,
    preamble: '파일 첫머리에 있던 글',
    guessed: (count: number, all: number) => `${all}편 중 ${count}편은 추측으로 쓴 요약`,
    noSummary: (count: number) => `요약이 없는 논문 ${papers(count)}`,
    noPapers: '이날 파일에서 논문을 찾지 못했습니다.',
  },
  marks: {
    read: '읽음',
    save: '저장',
    unreadPaper: '안 읽음',
    actions: (title: string) => `${title}: 표시하기`,
    unread: (count: number) => `안 읽음 ${count.toLocaleString('ko')}`,
    allRead: '모두 읽음',
    onlyUnread: '안 읽은 것만',
    dayDone: '하루 마치기',
    dayIsDone: '다 본 날',
    folded: (count: number) => `앞서 읽은 논문 ${papers(count)}`,
    noneUnread: '안 읽은 논문이 없습니다.',
  },
  errors: {
    title: '불러오지 못했습니다',
    awayTitle: '지금은 열 수 없습니다',
    unreachable:
      '이 기기에 저장되어 있지 않고, 서버에 연결할 수 없습니다. 네트워크 연결을 확인하세요. 연결되면 저절로 열립니다.',
    missing: '서버에 이 파일이 없습니다. 사이트가 방금 바뀌었을 수 있으니 페이지를 새로 고쳐 보세요.',
    refused: '서버가 요청을 처리하지 못했습니다. 잠시 뒤 다시 시도하세요.',
    foreign: '데이터 대신 다른 페이지를 받았습니다. 와이파이 로그인이 필요한지 확인하고 다시 시도하세요.',
    incomplete: '화면을 여는 데 필요한 파일을 받지 못했습니다. 네트워크 연결을 확인하고 다시 시도하세요.',
    broken: '받은 데이터가 이 버전의 앱과 맞지 않습니다. 페이지를 새로 고쳐 보세요.',
    crashed:
      '화면을 표시하다가 오류가 났습니다. 새로 고쳐도 그대로면 아래 내용을 사이트 운영자에게 알려 주세요.',
  },
};

/** The words of the interface; written once a language. */
export type Words = typeof ko;
