import { findNoInformation } from './findNoInformation.ts';
import { readBlocks } from './readBlocks.ts';
import { readPassages, type Passage } from './readPassages.ts';
import { readTree } from './readTree.ts';
import type { TextSpan } from './textSpan.ts';

/** Of a sentence that another text does not have, less than this share of its words stands there. Found by reading pairs. */
const mostShared = 0.4;
/** Fewer words than this say too little to be missed. */
const leastWords = 3;

/**
 * The sentences of a text that say what other write-ups of the same thing do not, in whatever words. What a sentence says is
 * told by its words, names and numbers; in doubt it is taken to stand in the others too. Of tables it knows nothing.
 */
export function findOnlyHere(markdown: string, others: readonly string[]): TextSpan[] {
  const tree = readTree(markdown);
  const elsewhere = new Set(others.flatMap(readWords));
  const empty = findNoInformation(markdown, tree);
  const isEmpty = ({ place }: Passage) =>
    empty.some((span) => span.start < place.end && span.end > place.start);
  return readBlocks(markdown, tree).flatMap((block) =>
    readPassages(block, markdown)
      .filter((passage) => !passage.isCell && !isEmpty(passage))
      .filter(({ span }) => isOnlyHere(readWords(block.text.slice(span.start, span.end)), elsewhere))
      .map(({ place }) => place),
  );
}

function isOnlyHere(words: string[], elsewhere: ReadonlySet<string>): boolean {
  const shared = words.filter((word) => elsewhere.has(word)).length;
  return words.length >= leastWords && shared / words.length < mostShared;
}

/** Each once: names and numbers in full, Korean words without what varies at their ends. */
function readWords(text: string): string[] {
  const names = text.toLowerCase().match(/[a-z][\w.+-]*[a-z\d]|\d[\d,.]*\d|\d/g) ?? [];
  const words = Array.from(text.matchAll(/[가-힣]{2,}/g), ([word]) => word.slice(0, 2));
  return [...new Set([...names, ...words.filter((word) => !common.test(word))])];
}

/** What stands in any sentence. */
const common = /^(?:통해|위해|이를|또한|하여|하는|있으|있습|대한|합니|됩니|특히|그러|이는)/;
