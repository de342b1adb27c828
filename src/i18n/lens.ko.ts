import { papers } from './counts.ko.ts';

/** The words of the lens in Korean: one section of every paper of a list. */
export const lensKo = {
  label: '항목만 모아 보기',
  off: '끄기',
  beside: '나란히',
  besideOne: (section: string) => `나란히: ${section}`,
  takeAway: '하나만 보기',
  count: (section: string, count: number) => `${section}: ${papers(count)}`,
  missing: (count: number) => `없는 논문 ${papers(count)}`,
  unread: (count: number) => `나머지 ${papers(count)}은 스크롤하면 불러옵니다`,
  none: '이 항목 없음',
  failed: '이 항목을 불러오지 못했습니다.',
  /** On paper, in place of a section that had not come when it was printed. */
  unprinted: '인쇄할 때까지 불러오지 못해 싣지 못했습니다.',
};

export type LensWords = typeof lensKo;
