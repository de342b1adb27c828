import type { Edition, Section } from '../edition.ts';
import { countCharacters } from './countCharacters.ts';
import { findFigures, type Figure } from './findFigures.ts';
import { findNoInformation } from './findNoInformation.ts';
import type { Insight } from './insight.ts';
import { readTree } from './readTree.ts';
import type { TextSpan } from './textSpan.ts';

type Place = [text: number, start: number, end: number];

interface ReadText {
  informative: number;
  noInformation: (TextSpan & { characters: number })[];
  figures: (Figure & { isPlain: boolean })[];
}

/** Reads all that the pages show of an edition beside its text. Figures are looked for in its results. */
export function readInsight({ before, sections, after }: Edition): Insight {
  const texts = [
    readText(before),
    ...sections.map(({ kind, markdown }) => readText(markdown, kind)),
    readText(after),
  ];
  const noInformation = texts.flatMap((text, number) =>
    text.noInformation.map(({ start, end, characters }) => ({
      at: [number, start, end] satisfies Place,
      characters,
    })),
  );
  const figures = texts.flatMap((text, number) => text.figures.map((figure) => writeFigure(figure, number)));
  return {
    informative: texts.map(({ informative }) => informative),
    ...(noInformation.length > 0 && { noInformation }),
    ...(figures.length > 0 && { figures }),
  };
}

/** Each text is parsed once: that takes longer than all that is looked for in it. */
function readText(markdown: string, kind?: Section['kind']): ReadText {
  const tree = readTree(markdown);
  const noInformation = (tree ? findNoInformation(markdown, tree) : []).map((span) =>
    Object.assign({}, span, { characters: countCharacters(markdown, span, tree) }),
  );
  const figures = tree && kind === 'results' ? findFigures(markdown, tree) : [];
  const empty = noInformation.reduce((total, { characters }) => total + characters, 0);
  return {
    informative: Math.max(0, countCharacters(markdown, undefined, tree) - empty),
    noInformation,
    figures: figures.map((figure) =>
      Object.assign({}, figure, { isPlain: markdown.slice(figure.start, figure.end) === figure.text }),
    ),
  };
}

function writeFigure(
  { start, end, text, isPlain, sentence, context }: ReadText['figures'][number],
  number: number,
) {
  return {
    at: [number, start, end] satisfies Place,
    ...(!isPlain && { text }),
    sentence: [sentence.start, sentence.end] satisfies [number, number],
    ...context,
  };
}
