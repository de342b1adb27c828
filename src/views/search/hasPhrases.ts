import { fullTitle, sectionKinds, type Edition } from '../../digest/edition.ts';
import type { Clause } from '../../search/query/searchQuery.ts';
import { containsPhrase } from '../../search/marks/phrasePattern.ts';
import { wordsIn } from './hitTexts.ts';

/** Whether an edition has every exact phrase that is asked for where it is asked for, and none that is excluded. */
export function hasPhrases(edition: Edition, phrases: readonly Clause[]): boolean {
  return phrases.every(({ text, scope, isExcluded }) => {
    const isThere = textsIn(edition, scope).some((piece) => containsPhrase(piece, text));
    return isThere !== isExcluded;
  });
}

function textsIn(edition: Edition, scope: Clause['scope']): string[] {
  const titles = [edition.title, fullTitle(edition), edition.writtenTitle ?? ''];
  if (scope === 'title') return titles;
  if (scope !== 'anywhere') return [wordsIn(edition, scope)];
  return [...titles, ...sectionKinds.map((kind) => wordsIn(edition, kind))];
}
