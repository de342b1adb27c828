import { quoted } from './particle.ts';

const count = (papers: number) => `${papers.toLocaleString('ko')}편`;

/** The words of the search in Korean. They come when the reader is about to search. */
export const searchKo = {
  pageTitle: (text: string) => (text === '' ? '검색' : `‘${text}’ 검색`),
  count,
  status: {
    found: (papers: number) => `논문 ${count(papers)}`,
    foundAtMost: (papers: number) => `논문 많아야 ${count(papers)}`,
    none: '맞는 논문 없음',
    searching: '찾는 중…',
    checking: '구절을 본문에서 확인하는 중…',
    partial: (papers: number) => `최근 ${count(papers)} 검색됨, 더 찾는 중…`,
    failed: (papers: number) => `논문 ${count(papers)}은 검색 자료를 받지 못해 찾아보지 못했습니다.`,
    brokenTitle: '검색을 시작하지 못했습니다',
    broken: '검색하는 부분이 멈췄습니다. 다시 시도해 보고, 그래도 안 되면 페이지를 새로 고쳐 주세요.',
  },
  order: { label: '정렬', relevance: '관련도순', date: '최신순' },
  more: (papers: number) => `${count(papers)} 더 보기`,
  allResults: (papers: number | undefined) =>
    papers === undefined ? '모든 결과 보기' : `모든 결과 보기 (${papers.toLocaleString('ko')})`,
  list: '검색 결과',
  similar: '비슷한 논문',
  titlePlace: '제목',
  otherPlace: '그 밖의 글',
  otherEditions: (days: number) => `다른 날 ${days}번 더`,
  notes: {
    label: '이렇게 찾았습니다',
    layout: (typed: string, read: string) => `‘${typed}’ 대신 ${quoted(read, '으로')} 검색했습니다.`,
    typo: (typed: string, read: string) => `‘${typed}’ 대신 ${quoted(read, '으로')} 검색했습니다.`,
    glossary: (typed: string, read: string) => `${quoted(typed, '은')} ${quoted(read, '으로도')} 찾았습니다.`,
    absent: {
      id: (typed: string) => `${typed} 논문은 어느 다이제스트에도 없습니다.`,
      name: (typed: string) => `${quoted(typed, '이라는')} 이름은 어느 다이제스트에도 없습니다.`,
      phrase: (typed: string) => `${quoted(typed, '이라는')} 구절은 없어 낱말로 찾았습니다.`,
    },
    withoutFilters: '조건에 맞는 논문은 없습니다.',
    withoutFiltersLink: (papers: number) => `필터 없이 ${count(papers)}`,
  },
  marks: {
    layout: (typed: string) => `‘${typed}’: 한/영을 바꿔 읽은 말`,
    typo: (typed: string) => `‘${typed}’: 오타를 바로잡은 말`,
    glossary: (typed: string) => `‘${typed}’: 같은 뜻의 말`,
    compound: (typed: string) => `‘${typed}’: 띄어쓰기만 다른 말`,
  },
  mistakes: {
    label: '검색어에서 고칠 곳',
    'unclosed-phrase': '닫는 따옴표(")가 없어 끝까지를 한 구절로 보았습니다.',
    'missing-value': '콜론 뒤에 찾을 말을 붙여 적으세요. 예: 한계:데이터',
    'bad-date': '날짜는 2025, 2025-05, 2025-05-22처럼 적습니다.',
    'unknown-state':
      '쓸 수 있는 말은 is:sound, is:partial, is:guessed, is:refused, is:failed, is:empty, is:unread, is:read, is:saved, has:note입니다.',
    'empty-range': '시작이 끝보다 늦어 들어가는 날이 없습니다. after:와 before:의 날짜를 살펴보세요.',
  },
  none: {
    title: (text: string) => `‘${text}’에 맞는 논문이 없습니다`,
    soFar: (papers: number) => `최근 ${count(papers)}에는 없습니다. 나머지를 찾고 있습니다.`,
    tried: '낱말의 앞부분, 오타, 한/영 전환, 한국어와 영어 용어까지 살펴보았습니다.',
    advice: '낱말을 줄이거나 다른 말로 찾아보세요.',
    anySection: (section: string) => `‘${section}’ 말고 모든 항목에서 찾기`,
    withoutQuotes: '따옴표 없이 찾기',
  },
  filters: {
    label: '거르기',
    months: '실린 달',
    sections: '항목',
    standings: '요약 상태',
    otherMonths: '다른 달',
    sound: '온전한 요약',
  },
  help: {
    title: '이렇게 물어보세요',
    intro: '한국어와 영어를 섞어도, 붙여 써도, 조사가 달라도 찾습니다.',
    words: '영어로 물어도 한국어로 쓴 요약을 찾습니다',
    spacing: '띄어쓰기와 조사는 맞추지 않아도 됩니다',
    phrase: '따옴표 안은 적힌 그대로',
    without: '빼기를 붙인 말은 없는 논문만',
    inTitle: '제목과 이름에서만',
    section: '한 항목에서만. 동기, 기여, 방법, 실험, 결과, 한계, 후속',
    month: '그달에 실린 논문만. after:, before:도 씁니다',
    standing: '추측으로 쓴 요약만',
    unread: '안 읽은 논문만. is:read, is:saved, has:note, tag:도 씁니다',
    initials: '초성으로 제목 찾기',
    layout: '한/영을 잊고 쳐도',
    id: 'arXiv 번호나 논문 주소를 붙여 넣어도 됩니다',
    examples: {
      words: 'reinforcement learning',
      spacing: '강화학습을',
      phrase: '"사고 과정"',
      without: '에이전트 -웹',
      inTitle: '제목:추론',
      section: '한계:데이터',
      standing: 'is:guessed',
      unread: 'is:unread',
      initials: 'ㄱㅎㅎㅅ',
      layout: 'rkdghkgkrtmq',
    },
  },
  palette: { keys: '↑↓ 고르기 · Enter 열기 · Ctrl+Enter 새 탭 · Esc 닫기' },
};

export type SearchWords = typeof searchKo;
