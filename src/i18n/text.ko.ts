/** The words within a summary's text in Korean, wherever that is drawn. */
export const textKo = {
  table: '표',
  /** Opens what only says that nothing is known. */
  noInformation: (count: number) => `정보 없음 ${count}`,
  /** The same where the whole text says no more. */
  onlyNoInformation: '정보가 없다는 말뿐',
};

export type TextWords = typeof textKo;
