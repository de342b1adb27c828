/** A block takes no further day once it has this many papers. */
export const papersABlock = 250;
/** So many blocks make a full shard, of about 1,000 papers. */
export const blocksAShard = 4;

/**
 * Says which days a shard is of, from the oldest on. A full one never changes: a later edition of one of its papers goes
 * into an open one, and hits are joined by paper. The newest blocks stay shards of their own until the next shard's first
 * block opens, so that what is fetched first, the newest, is always small.
 * @param days oldest first
 * @returns the days of each shard, oldest first
 */
export function cutShards<Day>(days: readonly Day[], paperIdsOf: (day: Day) => readonly string[]): Day[][] {
  const blocks = cutBlocks(days, paperIdsOf);
  const fullShards = Math.max(0, Math.floor((blocks.length - 1) / blocksAShard));
  const full = Array.from({ length: fullShards }, (_, number) =>
    blocks.slice(number * blocksAShard, (number + 1) * blocksAShard).flat(),
  );
  return [...full, ...blocks.slice(fullShards * blocksAShard)];
}

function cutBlocks<Day>(days: readonly Day[], paperIdsOf: (day: Day) => readonly string[]): Day[][] {
  const blocks: Day[][] = [];
  let papers = new Set<string>();
  for (const day of days) {
    if (blocks.length === 0 || papers.size >= papersABlock) {
      blocks.push([]);
      papers = new Set();
    }
    blocks.at(-1)?.push(day);
    for (const paperId of paperIdsOf(day)) papers.add(paperId);
  }
  return blocks;
}
