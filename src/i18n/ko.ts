/** Every word of the interface in Korean; the English ones are held to this shape. */
export const ko = {
  locale: 'ko' as 'ko' | 'en',
  siteName: '논문일보',
  skipToContent: '본문으로 건너뛰기',
  loading: '불러오는 중',
  retry: '다시 시도',
  reload: '새로 고침',
  library: '모아 둔 논문',
  search: {
    name: '검색',
    placeholder: '개념, 제목, 이름, arXiv 번호',
  },
  standings: {
    partial: '개요만',
    guessed: '추측',
    refused: '요약 없음',
    failed: '요약 실패',
    empty: '빈 요약',
  },
  day: {
    paperCount: (count: number) => `${count}편`,
    previous: '이전 날',
    next: '다음 날',
    previousOn: (date: string) => `이전 날, ${date}`,
    nextOn: (date: string) => `다음 날, ${date}`,
    toCalendar: '달력',
    earlier: (date: string, more: number) =>
      more === 0 ? `${date}에도 실림` : `${date} 등 앞서 ${more + 1}번 실림`,
    preamble: '파일 첫머리에 있던 글',
    noPapers: '이날 파일에서 논문을 찾지 못했습니다.',
    pickPaper: '목록에서 논문을 고르면 여기에 펼쳐집니다.',
    newPapers: (count: number) => `처음 실린 논문 ${count}편`,
    returningPapers: (count: number) => `다시 실린 논문 ${count}편`,
    unsoundSummaries: (mark: string, count: number) => `‘${mark}’ 표시 ${count}편`,
    factsLabel: '이날의 논문',
  },
  calendar: {
    label: '달력',
    previousMonth: '이전 달',
    nextMonth: '다음 달',
    day: (date: string, count: number) => `${date}, 논문 ${count}편`,
  },
  empty: {
    title: '아직 다이제스트가 없습니다',
    explain: '하루치 논문 요약을 담은 마크다운 파일을 넣고 다시 빌드하면 여기에 실립니다.',
    how: 'seeds 폴더에 2025-05-22.md처럼 날짜로 이름 붙인 파일을 넣은 뒤 npm start를 실행하세요.',
  },
  missingDay: {
    title: (date: string) => `${date}에는 다이제스트가 없습니다`,
    explain: '가장 가까운 날을 펼쳐 보세요.',
    badTitle: '없는 날짜입니다',
    unreadTitle: '날짜를 읽을 수 없습니다',
    meantDate: '주소의 날짜는 2025-05-22처럼 적습니다. 이날을 찾으셨나요?',
    badDate: (text: string) => `‘${text}’라는 날짜는 달력에 없습니다. 주소에는 2025-05-22처럼 적습니다.`,
  },
  missingPage: {
    title: '없는 페이지입니다',
    explain: '주소가 바뀌었거나 잘못 입력되었습니다.',
    toNewest: '가장 최근 날로 가기',
  },
  errors: {
    title: '불러오지 못했습니다',
    unreachable: '서버에 연결할 수 없습니다. 네트워크 연결을 확인하고 다시 시도하세요.',
    missing: '서버에 이 파일이 없습니다. 사이트가 방금 바뀌었을 수 있으니 새로 고침해 보세요.',
    refused: '서버가 요청을 처리하지 못했습니다. 잠시 뒤 다시 시도하세요.',
    foreign: '데이터가 아닌 다른 페이지를 받았습니다. 와이파이 로그인이 필요한지 확인하고 다시 시도하세요.',
    broken: '받은 데이터가 이 버전의 앱과 맞지 않습니다. 새로 고침해 보세요.',
    crashed:
      '화면을 표시하는 중 오류가 발생했습니다. 새로 고침해도 같으면 아래 내용과 함께 사이트 운영자에게 알려 주세요.',
  },
};

/** The words of the interface; written once a language. */
export type Words = typeof ko;
