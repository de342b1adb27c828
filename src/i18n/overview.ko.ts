/** The words beside a day's list in Korean; the English ones are held to this shape. */
export const overviewKo = {
  calendar: {
    previousMonth: '이전 달',
    nextMonth: '다음 달',
    day: (date: string, count: number, unread: number) =>
      `${date}, 논문 ${count}편, ${unread === 0 ? '모두 읽음' : `안 읽음 ${unread}편`}`,
  },
  pickPaper: '목록에서 논문을 고르면 여기에 펼쳐집니다.',
  newPapers: (count: number) => `처음 실린 논문 ${count}편`,
  returningPapers: (count: number) => `다시 실린 논문 ${count}편`,
  partialSummaries: (count: number) => `개요만 있는 요약 ${count}편`,
  factsLabel: '이날의 논문',
  stacks: {
    label: '여러 날 모아 보기',
    lastDays: '지난 7일',
    thisMonth: '이번 달',
    unread: '안 읽은 논문 모두',
  },
};

export type OverviewWords = typeof overviewKo;
