import { clauseEnd } from './around.ts';
import { gapMark } from './sourceText.ts';
import type { TextSpan } from './textSpan.ts';

/** What is shown beside a figure, each word of it from the text: `before`, figure and `after` are one piece of the sentence. */
export interface FigureContext {
  /** The bullet's bold label, or the heads of a table's row and column; the nearest last, at most two. */
  labels: string[];
  /** The words in front of the figure, the space between them included. Empty where a label says enough. */
  before: string;
  /** The words behind it, "의 성능 향상을", without the point at the end. */
  after: string;
}

const most = { labels: 40, before: 22, after: 18 };

/**
 * Cuts the words around a figure at the ends of words, and of its clause where enough remains.
 * @param sentence where the words may come from, without its label
 */
export function describeContext(
  text: string,
  figure: TextSpan,
  { sentence, labels }: { sentence: TextSpan; labels: string[] },
): FigureContext {
  const before = text.slice(sentence.start, figure.start);
  const after = text.slice(figure.end, sentence.end);
  const isFormula = before.endsWith('$') && after.startsWith('$');
  return {
    labels: keepNearest(labels),
    before: cutBefore(isFormula ? before.slice(0, -1) : before),
    after: cutAfter(isFormula ? after.slice(1) : after),
  };
}

function keepNearest(labels: string[]): string[] {
  const short = labels.map((label) => cutEnd(label, most.labels));
  const [last, above] = short.toReversed();
  if (last === undefined) return [];
  return above === undefined || above.length + last.length > most.labels ? [last] : [above, last];
}

function cutBefore(words: string): string {
  const near = words.slice(words.lastIndexOf(gapMark) + 1);
  const isCut = near.length > most.before;
  const window = near.slice(-most.before);
  const whole = isCut ? window.slice(window.search(/\s/) + 1 || window.length) : window;
  const last = Array.from(whole.matchAll(clauseEnd)).at(-1);
  return (last === undefined ? whole : whole.slice(last.index + last[0].length)).trimStart();
}

function cutAfter(words: string): string {
  const [near = ''] = words.split(gapMark);
  const whole = cutEnd(near, most.after);
  const end = Array.from(whole.matchAll(clauseEnd)).find(({ index }) => index > 1);
  const clause = end === undefined ? whole : whole.slice(0, end.index + end[0].length);
  return clause.replace(/[\s.,;:!?。…]+$/, '');
}

/** The whole words of a text that have room. A word that alone has none is cut. */
function cutEnd(text: string, units: number): string {
  if (text.length <= units) return text;
  const window = text.slice(0, units + 1);
  const space = window.trimEnd().length < window.length ? window.trimEnd().length : window.search(/\s\S*$/);
  return space > 0 ? window.slice(0, space) : '';
}
