import { days as daysOf, papers } from './counts.ko.ts';

/** The words of what is said of the reader's marks, and of the keys. */
export const triageKo = {
  done: {
    read: (count: number) => `${papers(count)}을 읽음으로 표시했습니다.`,
    unread: (count: number) => `${papers(count)}을 안 읽음으로 바꿨습니다.`,
    saved: (count: number) => `${papers(count)}을 저장했습니다.`,
    unsaved: (count: number) => `${papers(count)}을 저장에서 뺐습니다.`,
    interest: '관심도를 바꿨습니다.',
    note: '메모를 고쳤습니다.',
    tagged: '태그를 붙였습니다.',
    untagged: '태그를 뗐습니다.',
    day: (count: number, days: number) => {
      const done = days > 1 ? daysOf(days) : '이날';
      return count === 0
        ? `${done}을 마쳤습니다.`
        : `${done}을 마치고 ${papers(count)}을 읽음으로 표시했습니다.`;
    },
    reopened: (_count: number, days: number) =>
      days > 1 ? `${daysOf(days)}을 다시 열었습니다.` : '이날을 다시 열었습니다.',
  },
  list: {
    atOnce: '한꺼번에',
    shownRead: '보이는 논문 모두 읽음',
    unsavedRead: '저장한 것만 빼고 모두 읽음',
    aboveRead: '고른 논문 위로 모두 읽음',
    belowRead: '고른 논문 아래로 모두 읽음',
    continueAt: (title: string) => `멈춘 곳부터: ${title}`,
  },
  kept: {
    interest: (interest: number) => `관심 ${interest}`,
    note: '메모 있음',
  },
  finish: {
    reopen: '다시 열기',
    swipeHint: '논문을 오른쪽으로 밀면 읽음, 왼쪽으로 밀면 저장입니다.',
  },
  copied: {
    title: '제목을 복사했습니다.',
    link: '링크를 복사했습니다.',
    reference: '서지를 복사했습니다.',
    summary: '요약을 마크다운으로 복사했습니다.',
    section: '항목을 마크다운으로 복사했습니다.',
    quote: '인용문을 복사했습니다.',
  },
  undone: (what: string) => `되돌렸습니다. (${what})`,
  redone: (what: string) => `다시 했습니다. (${what})`,
  undo: '되돌리기',
  dismiss: '닫기',
  nothingToUndo: '되돌릴 일이 없습니다.',
  nothingToRedo: '다시 할 일이 없습니다.',
  status: {
    newer:
      '새 버전의 앱에서 남긴 표시가 있습니다. 덮어쓰지 않도록 지금 하는 표시는 이 탭에만 남깁니다. 페이지를 새로 고쳐 주세요.',
    forbidden: '이 브라우저 창에는 저장할 수 없어, 표시가 탭을 닫을 때까지만 남습니다.',
    full: '저장 공간이 가득 차 일부 표시가 이 탭에만 있습니다. 설정에서 백업해 두세요.',
    unreadable: '저장된 표시 가운데 읽지 못한 것이 있어 따로 보관했습니다. 설정에서 내려받을 수 있습니다.',
  },
  toSettings: '설정 열기',
  help: {
    title: '단축키',
    close: '닫기',
    keys: {
      next: '다음 논문',
      previous: '이전 논문',
      nextUnread: '안 읽은 다음 논문',
      open: '열기',
      back: '목록으로',
      toggleRead: '읽음 · 안 읽음',
      toggleSaved: '저장 · 빼기',
      note: '메모',
      interest: '관심도 올리기 · 내리기',
      readAbove: '위로 모두 읽음',
      readBelow: '아래로 모두 읽음',
      dayDone: '하루 마치기',
      undo: '되돌리기',
      redo: '다시 하기',
      days: '이전 날 · 다음 날',
      lens: '한 항목만 모아 보기 · 끄기',
      beside: '두 번째 항목 나란히 보기',
      minutes: '10분만 골라 읽기 · 끄기',
      matches: '이전 · 다음 검색어 찾기',
      reading: '읽기 모드 · 끝내기',
      copyLink: '논문이나 고른 글의 링크 복사',
      copyReference: '서지나 고른 글의 인용 복사',
      search: '검색',
      goTo: '가장 최근 날 · 저장한 논문 · 설정으로',
      stacks: '지난 7일 · 안 읽은 논문으로',
      help: '이 목록',
    },
  },
};

export type TriageWords = typeof triageKo;
