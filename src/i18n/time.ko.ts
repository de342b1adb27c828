/** Both 0 stands for less than a minute. */
export interface SaidTime {
  hours: number;
  minutes: number;
}

function time({ hours, minutes }: SaidTime): string {
  if (hours + minutes === 0) return '1분 미만';
  const parts = [hours > 0 && `${hours.toLocaleString('ko')}시간`, minutes > 0 && `${minutes}분`];
  return `약 ${parts.filter(Boolean).join(' ')}`;
}

/** The words of reading time in Korean. */
export const timeKo = {
  time,
  /** Of a list of which there may be more. */
  atLeast: (left: SaidTime) => `${time(left)} 이상`,
  left: '남은 시간',
  toRead: (whole: SaidTime) => `읽는 데 ${time(whole)}`,
  choose: '시간에 맞춰 골라 읽기',
  minutes: (minutes: number) => `${minutes}분`,
  own: '직접 정하기',
  unit: '분',
  start: '읽기',
};

export type TimeWords = typeof timeKo;
