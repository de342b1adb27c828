import type { Digest } from '../../digest/digest.ts';
import { fieldGlossary } from './fieldGlossary.ts';
import { writeGlossary, type GlossaryFile } from './glossary.ts';
import { mineGlossary } from './mineGlossary.ts';

/** Beyond this many editions a pair that one text alone gives is more often a slip than a term. */
const smallCollection = 2000;

/** The glossary of a collection: what its texts say, and the field's own words. */
export function buildGlossary(digests: Digest[]): GlossaryFile {
  const editions = digests.flatMap((digest) => digest.editions);
  const texts = editions.map((edition) =>
    [edition.title, edition.before, ...edition.sections.map(({ markdown }) => markdown), edition.after].join(
      '\n',
    ),
  );
  const leastCount = editions.length > smallCollection ? 2 : 1;
  const mined = mineGlossary(texts).filter(({ count }) => count >= leastCount);
  return writeGlossary([...mined, ...fieldGlossary]);
}
