/** The words of reading what fits into some minutes, in Korean; they come when it is asked for. */
export const minutesKo = {
  heading: (minutes: number) => `${minutes}분 동안 읽을 논문`,
  picked: (papers: number, sections: number) => `논문 ${papers}편, 항목 ${sections}개`,
  progress: (read: number, left: number) => `${read === 0 ? '' : `${read}분 읽음 · `}${left}분 남음`,
  howFar: '읽은 만큼',
  allRead: '모두 읽음',
  readOn: '읽고 다음으로',
  readLast: '읽고 마치기',
  done: (minutes: number) => `${minutes}분 읽기를 마쳤습니다.`,
  more: (minutes: number) => `${minutes}분 더`,
  toList: '목록으로',
  none: {
    allRead: '안 읽은 논문이 없습니다.',
    nothingTold: '안 읽은 논문에 읽을 만한 항목이 없습니다. 목록에서 직접 골라 보세요.',
    tooShort: (minutes: number) => `${minutes}분 안에 다 읽을 수 있는 항목이 없습니다. 시간을 늘려 보세요.`,
  },
};

export type MinutesWords = typeof minutesKo;
