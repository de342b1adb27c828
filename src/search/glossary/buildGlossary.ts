import type { Digest } from '../../digest/digest.ts';
import type { Edition } from '../../digest/edition.ts';
import { fieldGlossary } from './fieldGlossary.ts';
import { writeGlossary, type GlossaryFile } from './glossary.ts';
import { mineGlossary, readGlosses, type Glosses } from './mineGlossary.ts';

/** Beyond this many editions a pair that one text alone gives is more often a slip than a term. */
const smallCollection = 2000;

/** The glossary of a collection: what its texts say, and the field's own words. */
export function buildGlossary(digests: readonly Digest[]): GlossaryFile {
  const editions = digests.flatMap((digest) => digest.editions);
  return joinGlosses([readEditionGlosses(editions)], editions.length);
}

/** What editions explain in brackets. */
export function readEditionGlosses(editions: readonly Edition[]): Glosses {
  return readGlosses(
    editions.map(({ title, before, sections, after }) =>
      [title, before, ...sections.map(({ markdown }) => markdown), after].join('\n'),
    ),
  );
}

/**
 * The glossary of a collection whose texts were read before.
 * @param found what its editions explain, in whatever parts
 * @param editionCount how many there are
 */
export function joinGlosses(found: readonly Glosses[], editionCount: number): GlossaryFile {
  const leastCount = editionCount > smallCollection ? 2 : 1;
  const mined = mineGlossary(found).filter(({ count }) => count >= leastCount);
  return writeGlossary([...mined, ...fieldGlossary]);
}
