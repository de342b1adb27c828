import { pick, type Random } from './createRandom.ts';
import type { Source } from './readSources.ts';

/** Rewrites the rare words of the passages of one generated paper; the same word always becomes the same one there. */
export type Rewrite = (text: string) => string;

const word =
  /\p{Script=Hangul}+|\d+(?:\.\d+)?|\p{L}[\p{L}\p{N}-]*?(?=\p{Script=Hangul})|\p{L}[\p{L}\p{N}-]*/gu;

/**
 * Lets the vocabulary of a generated collection grow as that of a real one does. A word that only one source has stands
 * for all rare words: where it comes up again it gives way to a word invented on the spot or to an earlier rare one.
 * How often to a new one follows from Heaps' law (the vocabulary grows with the text's length to the power of β, and
 * β is about the share of words seen once), so that it continues the curve of the sources.
 * @returns what starts the next paper's rewriting
 */
export function growVocabulary(sources: Source[], random: Random): () => Rewrite {
  const occurrences = countWords(sources);
  const rare = new Set([...occurrences].filter(([, count]) => count === 1).map(([found]) => found));
  const growth = rare.size / occurrences.size;
  const sourceLength = [...occurrences.values()].reduce((sum, count) => sum + count, 0);

  const known = new Set(occurrences.keys());
  const used = new Set<string>();
  // A word stands in its list once for each paper that has it: a pick takes it as often as it is common.
  const drawn: Record<Shape, string[]> = { hangul: [], number: [], letters: [] };
  let length = 0;

  function redraw(found: string): string {
    const list = drawn[shapeOf(found)];
    const isNew = random() < Math.min(1, (length / sourceLength) ** (growth - 1));
    const next = isNew ? takeNew(found, list) : (pick(random, list) ?? found);
    list.push(next);
    return next;
  }

  function takeNew(found: string, list: string[]): string {
    const isUnused = !used.has(found);
    used.add(found);
    if (isUnused) return found;
    let invented = found;
    for (let attempt = 0; known.has(invented) && attempt < 20; attempt++) {
      invented = invent(found, pick(random, list) ?? found, random);
    }
    known.add(invented);
    return invented;
  }

  return () => {
    const rewritten = new Map<string, string>();
    return (text) =>
      text.replace(word, (found) => {
        let next = rewritten.get(found);
        if (next === undefined) {
          length++;
          next = rare.has(found) ? redraw(found) : found;
          rewritten.set(found, next);
        }
        return next;
      });
  };
}

/** In how many sources each word stands. */
function countWords(sources: Source[]): Map<string, number> {
  const occurrences = new Map<string, number>();
  for (const { title, passages } of sources) {
    const texts = [title, ...[...passages.values()].flat().map(({ markdown }) => markdown)];
    for (const found of new Set(texts.flatMap((text) => text.match(word) ?? []))) {
      occurrences.set(found, (occurrences.get(found) ?? 0) + 1);
    }
  }
  return occurrences;
}

type Shape = 'hangul' | 'number' | 'letters';

function shapeOf(found: string): Shape {
  if (/^\d/.test(found)) return 'number';
  return /^\p{Script=Hangul}/u.test(found) ? 'hangul' : 'letters';
}

/** The other word's beginning with this one's end, which keeps a particle or ending in its place; for a number, other digits. */
function invent(found: string, other: string, random: Random): string {
  if (shapeOf(found) === 'number') return found.replace(/\d/g, () => String(1 + Math.floor(random() * 9)));
  const cut = Math.ceil(other.length * (0.4 + random() * 0.6));
  return other.slice(0, cut) + found.slice(Math.floor(found.length / 2));
}
