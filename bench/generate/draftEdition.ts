import { pick, type Random } from './createRandom.ts';
import type { Rewrite } from './growVocabulary.ts';
import type { Passage, SevenKind, Source } from './readSources.ts';
import { sevenKinds, type Draft } from './writeDigest.ts';

/** What a generated paper is about: the sources that its editions are put together from, the first one most. */
export interface Theme {
  paperId: string;
  title: string;
  sources: [Source, ...Source[]];
  /** Keeps a word that was invented for this paper the same in all its editions. */
  rewrite: Rewrite;
}

const otherSources = 3;

/** Chooses what a new paper is about. Its title begins as one source's and ends as another's. */
export function chooseTheme(paperId: string, sources: Sources, rewrite: Rewrite, random: Random): Theme {
  const main = pick(random, sources);
  const others = Array.from({ length: otherSources }, () => pick(random, sources));
  const title = joinTitles(main.title, others[0]?.title ?? main.title, random);
  return { paperId, title: rewrite(title), sources: [main, ...others], rewrite };
}

/** The papers that others are put together from; at least one. */
export type Sources = [Source, ...Source[]];

function joinTitles(first: string, second: string, random: Random): string {
  const [beginning, end] = [first.split(/\s+/), second.split(/\s+/)];
  const cut = Math.ceil(beginning.length * (0.4 + random() * 0.4));
  return [...beginning.slice(0, cut), ...end.slice(-Math.max(1, Math.floor(end.length * 0.4)))].join(' ');
}

/**
 * Puts an edition together out of passages of its theme's sources, each in the section that it comes from. As long as
 * its first source, or as `characters` says; then passages of any source fill it up.
 */
export function draftEdition(
  theme: Theme,
  all: Sources,
  characters: number | undefined,
  random: Random,
): Draft {
  const [main] = theme.sources;
  const sections = new Map(sevenKinds.map((kind) => [kind, new Set<Passage>()]));
  const used = new Set<Passage>();
  const add = (kind: SevenKind, passage: Passage | undefined) => {
    if (passage === undefined || used.has(passage)) return false;
    used.add(passage);
    sections.get(kind)?.add(passage);
    return true;
  };
  const addAny = (kind: SevenKind) => add(kind, choosePassage(kind, pick(random, all), random));
  for (const kind of sevenKinds) {
    const count = Math.max(1, main.passages.get(kind)?.length ?? 0);
    for (let index = 0; index < count; index++) {
      const source = random() < mainShare ? main : pick(random, theme.sources);
      if (!add(kind, choosePassage(kind, source, random))) addAny(kind);
    }
  }
  if (characters !== undefined) fitLength(sections, characters, addAny);
  return {
    paperId: theme.paperId,
    title: theme.title,
    sections: [...sections].map(([kind, passages]) => ({
      kind,
      passages: [...passages].map(({ markdown, isBullet }) => ({
        markdown: theme.rewrite(markdown),
        isBullet,
      })),
    })),
  };
}

const mainShare = 0.5;

/** A passage of this kind; of any kind where the source has none of this one. */
function choosePassage(kind: SevenKind, { passages }: Source, random: Random): Passage | undefined {
  return pick(random, passages.get(kind) ?? [...passages.values()].flat());
}

/** Adds to the sections in turn, or takes away from the longest, until they are about that long together. */
function fitLength(
  sections: Map<SevenKind, Set<Passage>>,
  characters: number,
  add: (kind: SevenKind) => boolean,
): void {
  for (let turn = 0; lengthOf([...sections.values()]) < characters && turn < characters; turn++) {
    add(sevenKinds[turn % sevenKinds.length] ?? 'method');
  }
  while (lengthOf([...sections.values()]) > characters * 1.1) {
    const longest = [...sections.values()].reduce((a, b) => (b.size > a.size ? b : a));
    const last = [...longest].at(-1);
    if (longest.size < 2 || last === undefined) return;
    longest.delete(last);
  }
}

function lengthOf(sections: Set<Passage>[]): number {
  return sections
    .flatMap((passages) => [...passages])
    .reduce((sum, { markdown }) => sum + markdown.length, 0);
}
