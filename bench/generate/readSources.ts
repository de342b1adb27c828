import type { Digest } from '../../src/digest/digest.ts';
import { fullTitle, type Edition, type SectionKind } from '../../src/digest/edition.ts';
import { isOneOfSeven } from '../../src/digest/sectionHeading.ts';
import { splitSentences } from '../../src/digest/sentences.ts';

/** The seven kinds that a generated edition has, in their order. */
export type SevenKind = Exclude<SectionKind, 'other'>;

/** A sentence or a bullet, as Markdown without the bullet's mark. */
export interface Passage {
  markdown: string;
  isBullet: boolean;
}

/** A paper of the given digests, cut into the passages that generated papers are put together from. */
export interface Source {
  title: string;
  passages: Map<SevenKind, Passage[]>;
}

/** Cuts the papers of the given digests into passages, once each. Only sound editions: an apology says nothing of a paper. */
export function readSources(digests: Digest[]): Source[] {
  const sources = new Map<string, Source>();
  for (const edition of digests.flatMap(({ editions }) => editions)) {
    if (edition.standing !== 'sound' || sources.has(edition.paperId)) continue;
    const passages = readPassages(edition);
    if (passages.size > 0) sources.set(edition.paperId, { title: readTitle(edition, passages), passages });
  }
  return [...sources.values()];
}

function readPassages({ sections }: Edition): Map<SevenKind, Passage[]> {
  const passages = new Map<SevenKind, Passage[]>();
  for (const { kind, markdown } of sections) {
    const found = kind === 'other' ? [] : cutPassages(markdown);
    if (kind !== 'other' && found.length > 0) passages.set(kind, [...(passages.get(kind) ?? []), ...found]);
  }
  return passages;
}

function cutPassages(markdown: string): Passage[] {
  return markdown
    .split('\n')
    .flatMap((line) => {
      const bullet = /^\s*(?:[-*+]|\d+[.)])\s+(.+)$/.exec(line)?.[1];
      if (bullet !== undefined) return [{ markdown: bullet.trim(), isBullet: true }];
      return splitSentences(line).map((sentence) => ({ markdown: sentence, isBullet: false }));
    })
    .filter(({ markdown }) => standsAlone(markdown));
}

/** Whether a line means the same anywhere: no heading, fence, table, quotation or formula that other lines belong to. */
function standsAlone(line: string): boolean {
  return line.length >= 12 && !/^[#|>`~$\\<]|^---/.test(line) && !line.includes('```') && !isOneOfSeven(line);
}

/** The edition's title; where digests have none, the beginning of the first sentence about the paper. */
function readTitle(edition: Edition, passages: Map<SevenKind, Passage[]>): string {
  if (edition.titleSource === 'heading' || edition.titleSource === 'quoted') return fullTitle(edition);
  const [first] = [...passages.values()].flat();
  return (first?.markdown ?? '').replaceAll('*', '').split(/\s+/).slice(0, 8).join(' ');
}
