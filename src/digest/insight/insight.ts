import * as v from 'valibot';
import type { FigureContext } from './describeContext.ts';
import type { TextSpan } from './textSpan.ts';

/** The number of one of an edition's texts, `before`, each section and `after`, counted from 0; start and end in its Markdown. */
const placeSchema = v.tuple([v.number(), v.number(), v.number()]);

/** What is known of an edition's texts from reading them; kept short, since it comes with every text. */
export const insightSchema = v.object({
  /** Of each text, how many of its characters stand outside what only says that nothing is known. */
  informative: v.array(v.number()),
  /** Where that stands, and how many characters it has. */
  noInformation: v.exactOptional(v.array(v.object({ at: placeSchema, characters: v.number() }))),
  figures: v.exactOptional(
    v.array(
      v.object({
        at: placeSchema,
        /** Without Markdown's marks, where it has any. */
        text: v.exactOptional(v.string()),
        /** Start and end of its sentence, in the same text. */
        sentence: v.tuple([v.number(), v.number()]),
        labels: v.array(v.string()),
        before: v.string(),
        after: v.string(),
      }),
    ),
  ),
});
export type Insight = v.InferOutput<typeof insightSchema>;

/** A figure with the words around it. Its span is where it stands in the Markdown. */
export interface ShownFigure extends TextSpan {
  text: string;
  sentence: TextSpan;
  context: FigureContext;
}

/** What is known of one of an edition's texts. Characters are counted without Markdown's marks and white space. */
export interface TextInsight {
  characters: number;
  informative: number;
  noInformation: TextSpan[];
  figures: ShownFigure[];
}

/** One of an edition's texts with what is known of it. */
export interface KnownText {
  markdown: string;
  /** Nothing of what an earlier version of the app stored. */
  insight: TextInsight | undefined;
}

/** An edition's text of that number, by the numbers of `readTextInsight`. */
export function readKnownText(
  { insight }: { insight?: Insight },
  number: number,
  markdown: string,
): KnownText {
  return { markdown, insight: insight && readTextInsight(insight, number, markdown) };
}

/** What is known of the text of that number: 0 in front of the sections, then the sections, then what is behind them. */
export function readTextInsight(insight: Insight, number: number, markdown: string): TextInsight {
  const empty = insight.noInformation?.filter(({ at: [text] }) => text === number) ?? [];
  const informative = insight.informative[number] ?? 0;
  return {
    informative,
    characters: empty.reduce((total, { characters }) => total + characters, informative),
    noInformation: empty.map(({ at: [, start, end] }) => ({ start, end })),
    figures: readFigures(insight, number, markdown),
  };
}

function readFigures({ figures = [] }: Insight, number: number, markdown: string): ShownFigure[] {
  return figures
    .filter(({ at: [text] }) => text === number)
    .map(({ at: [, start, end], text, sentence: [from, to], labels, before, after }) => ({
      start,
      end,
      text: text ?? markdown.slice(start, end),
      sentence: { start: from, end: to },
      context: { labels, before, after },
    }));
}
