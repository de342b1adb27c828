/**
 * How much there is to read of some papers. Those of which nothing is known count as long as the others are on average: the
 * summaries of six real days differed little from one day to another.
 * @param known in any order; of other papers too
 * @returns nothing where there is no paper, or none of which anything is known
 */
export function estimateCharacters(
  paperIds: readonly string[],
  known: readonly { paperId: string; characters?: number }[],
): number | undefined {
  const lengths = new Map(
    known.flatMap(({ paperId, characters }) => (characters === undefined ? [] : [[paperId, characters]])),
  );
  if (paperIds.length === 0 || lengths.size === 0) return undefined;
  const mean = sum([...lengths.values()]) / lengths.size;
  return sum(paperIds.map((id) => lengths.get(id) ?? mean));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
