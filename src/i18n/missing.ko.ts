/** The words for what is not there, a day, a page or any digest at all, in Korean; the English ones are held to this shape. */
export const missingKo = {
  empty: {
    title: '아직 다이제스트가 없습니다',
    explain: '하루 치 논문 요약을 담은 마크다운 파일을 넣고 다시 빌드하면 여기에 실립니다.',
    how: 'seeds 폴더에 2025-05-22.md처럼 날짜로 이름 붙인 파일을 넣은 뒤 npm start를 실행하세요.',
  },
  missingDay: {
    title: (date: string) => `${date}에는 다이제스트가 없습니다`,
    explain: '가장 가까운 날을 펼쳐 보세요.',
    awayTitle: (date: string) => `${date}은 이 기기에 없습니다`,
    awayExplain: '지금은 서버에 연결할 수 없습니다. 연결되면 다시 확인합니다.',
    badTitle: '없는 날짜입니다',
    unreadTitle: '날짜를 읽을 수 없습니다',
    meantDate: '주소의 날짜는 2025-05-22처럼 적습니다. 이날을 찾으셨나요?',
    badDate: (text: string) => `달력에 없는 날짜입니다: ‘${text}’. 주소에는 2025-05-22처럼 적습니다.`,
  },
  missingPage: {
    title: '없는 페이지입니다',
    explain: '주소가 바뀌었거나 틀렸습니다.',
    toNewest: '가장 최근 날로 가기',
    toSearch: '검색하기',
    toOpen: '주소로 논문 열기',
  },
};

export type MissingWords = typeof missingKo;
