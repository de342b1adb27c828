import type { SavedFacts } from './savedFacts.ts';

/**
 * The papers in whose id, tags, note or title each word of a text stands, whatever its case and form.
 * @param titles by paper, name and title; without those that are not known yet
 */
export function matchPapers(
  facts: readonly SavedFacts[],
  text: string,
  titles: ReadonlyMap<string, string>,
): SavedFacts[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...facts];
  return facts.filter(({ paperId, tags, note }) => {
    const all = fold([paperId, titles.get(paperId) ?? '', ...tags.map((tag) => `#${tag}`), note].join('\n'));
    return words.every((word) => all.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
