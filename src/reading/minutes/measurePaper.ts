import type { ReadEdition } from '../../bundle/dayTexts.ts';
import type { MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { sevenKinds } from '../../digest/sevenSections.ts';

/** How much there is to read of each kind of section of an edition. */
export function measurePaper(edition: ReadEdition, date: string): MeasuredPaper {
  const sections = sevenKinds.map((kind) => ({ kind, characters: measureKind(edition, kind) }));
  return { paperId: edition.paperId, date, sections };
}

/** What an earlier version stored says nothing of what is informative: all of it counts. */
function measureKind({ sections, insight }: ReadEdition, kind: string): number {
  return sections.reduce((total, section, index) => {
    if (section.kind !== kind) return total;
    return total + (insight?.informative[index + 1] ?? section.markdown.replaceAll(/\s/g, '').length);
  }, 0);
}
