import { days, papers } from './counts.ko.ts';

/** The words of several days as one list in Korean; the English ones are held to this shape. */
export const stackKo = {
  unreadTitle: '안 읽은 논문',
  times: (count: number) => `모두 ${count.toLocaleString('ko')}번 실림`,
  atLeast: (count: number) => `${papers(count)} 이상`,
  newPapers: (count: number) => `지난번 뒤로 새로 실린 논문 ${papers(count)}`,
  newPaper: '새로 실림',
  onDays: (count: number) => `${days(count)} 실림`,
  earlierSpan: (span: string) => `이전 기간, ${span}`,
  laterSpan: (span: string) => `다음 기간, ${span}`,
  steps: '이전 기간, 다음 기간',
  days: '이 기간의 날',
  dayFacts: (count: number, unread: number) =>
    `${papers(count)}, ${unread === 0 ? '모두 읽음' : `안 읽음 ${unread}`}`,
  finish: '모두 마치기',
  done: '다 본 목록',
  loadingMore: '지난 논문을 더 불러오는 중',
  failedDay: (date: string) => `${date} 목록을 불러오지 못했습니다`,
  failedMonth: (month: string) => `${month}에 실린 논문을 불러오지 못했습니다`,
  noneUnread: {
    title: '안 읽은 논문이 없습니다',
    explain: '새 다이제스트가 실리면 안 읽은 논문이 여기에 모입니다.',
    toNewest: '가장 최근 날로 가기',
  },
  emptySpan: {
    title: (span: string) => `${span}에는 다이제스트가 없습니다`,
    explain: '다른 기간을 펼쳐 보세요.',
  },
  badSpan: {
    title: '기간을 읽을 수 없습니다',
    explain: (text: string) =>
      `‘${text}’에서 날짜 두 개를 읽지 못했습니다. 주소에는 2025-05-19/2025-05-25처럼 적습니다.`,
    meant: '주소의 기간은 2025-05-19/2025-05-25처럼 적습니다. 이 기간을 찾으셨나요?',
  },
  /** On paper, in place of papers that had not come when it was printed. */
  unprinted: (count: number) => `논문 ${papers(count)}은 인쇄할 때까지 불러오지 못해 싣지 못했습니다.`,
};

export type StackWords = typeof stackKo;
