/** What is said of a paper that no digest has, in Korean. */
export const missingPaperKo = {
  awayTitle: (id: string) => `${id} 논문은 이 기기에 없습니다`,
  awayExplain: '지금은 서버에 연결할 수 없습니다. 연결되면 다시 확인합니다.',
  title: (id: string) => `${id} 논문은 실린 적이 없습니다`,
  explain:
    '어느 날의 다이제스트에도 이 논문이 없습니다. 주소에 오타가 없는지 확인하거나 아래에서 찾아보세요.',
  notArxiv: '어느 날의 다이제스트에도 이 논문이 없습니다. arXiv 번호는 2505.15277처럼 생겼습니다.',
};

export type MissingPaperWords = typeof missingPaperKo;
