import { sectionKinds, type Edition, type SectionKind } from '../../digest/edition.ts';
import type { HitPlace, MarkedTerm } from '../../search/answer.ts';
import { cutSnippet, type Snippet } from '../../search/marks/cutSnippet.ts';
import { findMarks } from '../../search/marks/findMarks.ts';
import { plainText } from '../../search/marks/plainText.ts';

/** What was looked for, for the marks in a text. */
export interface Sought {
  terms: readonly MarkedTerm[];
  phrases: readonly string[];
}

const textsByEdition = new WeakMap<Edition, Map<SectionKind, string>>();

/** An edition's words in one kind of section; `other` is all that stands in none of the seven. */
export function wordsIn(edition: Edition, kind: SectionKind): string {
  const texts = textsByEdition.get(edition) ?? readTexts(edition);
  textsByEdition.set(edition, texts);
  return texts.get(kind) ?? '';
}

function readTexts(edition: Edition): Map<SectionKind, string> {
  return new Map(sectionKinds.map((kind) => [kind, plainText(markdownIn(edition, kind))]));
}

function markdownIn({ before, sections, after }: Edition, kind: SectionKind): string {
  const own = sections.filter((section) => section.kind === kind).map(({ markdown }) => markdown);
  return (kind === 'other' ? [before, ...own, after] : own).join('\n\n');
}

/** The piece of an edition that shows best why it was found; its beginning where only its title was. */
export function cutHitSnippet(edition: Edition, places: readonly HitPlace[], sought: Sought): Snippet {
  for (const place of places) {
    const text = place === 'title' ? '' : wordsIn(edition, place);
    const marks = findMarks(text, sought.terms, sought.phrases);
    if (marks.length > 0) return cutSnippet(text, marks);
  }
  const opening = sectionKinds.map((kind) => wordsIn(edition, kind)).find((text) => text !== '');
  return cutSnippet(opening ?? '', []);
}
