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
    interest: (interest: number) => `관심도 ${interest}`,
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
  nothingToUndo: '되돌릴 일이 없습니다.',
  nothingToRedo: '다시 할 일이 없습니다.',
};

export type TriageWords = typeof triageKo;
