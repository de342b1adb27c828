import { days as daysOf, papers as papersOf, pieces } from './counts.ko.ts';

/** The words of what is on this device and of what is new, in Korean. They come behind the first view. */
export const offlineKo = {
  newDays: (papers: number, days: number) =>
    papers > 0
      ? `새 논문 ${papersOf(papers)}이 실렸습니다.`
      : `새 다이제스트 ${daysOf(days)} 치가 실렸습니다.`,
  show: '보기',
  newVersion: '새 버전이 있습니다.',
  reload: '새로 고침',
  later: '나중에',
  close: '닫기',
  title: '오프라인',
  intro: '한 번 열어 본 뒤에는 네트워크가 없어도 읽고 찾을 수 있습니다.',
  waiting: '저장된 논문을 확인하는 중…',
  unsupported:
    '이 창에서는 오프라인 저장을 쓸 수 없습니다. 시크릿 창이 아닌지, 주소가 https로 시작하는지 확인하세요.',
  stored: (days: string, papers: string, size: string) =>
    `${days} 치 논문 ${papers}(${size})이 저장되어 있습니다.`,
  nothingStored: '아직 저장된 논문이 없습니다.',
  days: daysOf,
  papers: papersOf,
  progress: (done: string, all: string) => `${all} 가운데 ${done} 저장`,
  complete: '모두 저장했습니다. 네트워크 없이도 열립니다.',
  completeNewest:
    '최근 논문과 검색 색인을 모두 저장했습니다. 더 오래된 논문은 아래에서 달별로 받을 수 있습니다.',
  stopped: {
    unreachable: '서버에 연결할 수 없어 멈췄습니다. 연결되면 이어서 저장합니다.',
    foreign:
      '데이터 대신 다른 페이지를 받아 멈췄습니다. 와이파이 로그인이 필요한지 확인하세요. 로그인하면 이어서 저장합니다.',
    full: '기기의 저장 공간이 부족해 멈췄습니다. 저장된 논문은 그대로 읽을 수 있습니다. 공간을 비운 뒤 다시 시도하세요.',
    storage: '기기의 저장소에 쓸 수 없어 멈췄습니다. 브라우저를 다시 시작한 뒤 다시 시도하세요.',
    app: '앱을 저장하지 못했습니다. 저장 공간과 연결을 확인하고 다시 시도하세요.',
  },
  failed: (count: number) => `받지 못한 파일 ${pieces(count)}`,
  failedReasons: {
    unreachable: '연결할 수 없음',
    missing: '서버에 없음',
    refused: '서버 오류',
    foreign: '다른 페이지를 받음',
    broken: '내용이 온전하지 않음',
  },
  repeat: '다시 시도',
  months: {
    title: '달별 저장',
    stored: '저장됨',
    partly: (stored: string, all: string) => `${all} 가운데 ${stored} 저장됨`,
    notStored: '저장 안 됨',
    get: '받기',
    cancel: '받기 취소',
    remove: '지우기',
    getMonth: (month: string, size: string) => `${month} 받기 (${size})`,
    cancelMonth: (month: string) => `${month} 받기 취소`,
    removeMonth: (month: string) => `${month} 지우기`,
  },
};

export type OfflineWords = typeof offlineKo;
