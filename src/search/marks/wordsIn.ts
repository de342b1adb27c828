import { sectionKinds, type Edition, type SectionKind } from '../../digest/edition.ts';
import { plainText } from './plainText.ts';

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
