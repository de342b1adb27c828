/** Numbers with what Korean counts papers, days and things by. */
export const papers = (count: number) => `${count.toLocaleString('ko')}편`;
export const days = (count: number) => `${count.toLocaleString('ko')}일`;
export const pieces = (count: number) => `${count.toLocaleString('ko')}개`;
