/** Words in lower case; a run of Hangul as its overlapping pairs of syllables, so that particles and missing spaces cost little. */
export function splitBigrams(text: string): string[] {
  const runs = text
    .normalize('NFC')
    .toLowerCase()
    .match(/\p{Script=Hangul}+|[\p{L}\p{N}]+?(?=\p{Script=Hangul})|[\p{L}\p{N}]+/gu);
  return (runs ?? []).flatMap((run) => (/^\p{Script=Hangul}/u.test(run) ? pairsOf(run) : [run]));
}

function pairsOf(run: string): string[] {
  if (run.length < 3) return [run];
  return Array.from({ length: run.length - 1 }, (_, start) => run.slice(start, start + 2));
}
