import type { Digest } from '../../src/digest/digest.ts';
import { findDifferingFigures } from '../../src/digest/insight/findDifferingFigures.ts';
import { findFigures, type Figure } from '../../src/digest/insight/findFigures.ts';

/** The results of one paper as they were written up on two days. */
interface EditionPair {
  paperId: string;
  a: { date: string; markdown: string };
  b: { date: string; markdown: string };
}

/** A line for each pair of figures in which two editions of a paper differ, then how many pairs of editions there are. */
export function listDifferences(digests: Digest[]): string[] {
  const pairs = pairEditions(digests);
  const lines = pairs.flatMap(({ paperId, a, b }) =>
    findDifferingFigures(a, b).map((pair) =>
      [paperId, `${a.date}: ${show(pair.a)}`, `${b.date}: ${show(pair.b)}`].join('\t'),
    ),
  );
  return [
    ...lines,
    `${lines.length} differing figures in ${pairs.length} pairs of editions`,
    tryAltered(pairs),
  ];
}

function pairEditions(digests: Digest[]): EditionPair[] {
  const byPaper = new Map<string, EditionPair['a'][]>();
  for (const { date, editions } of digests) {
    for (const { paperId, sections } of editions) {
      const markdown = sections.flatMap(({ kind, markdown }) => (kind === 'results' ? [markdown] : []));
      byPaper.set(paperId, [...(byPaper.get(paperId) ?? []), { date, markdown: markdown.join('\n\n') }]);
    }
  }
  return [...byPaper].flatMap(([paperId, results]) =>
    results.flatMap((a, index) => results.slice(index + 1).map((b) => ({ paperId, a, b }))),
  );
}

/** Writes other numbers into one text of each pair, and counts which figures are then found to differ from their own. */
function tryAltered(pairs: EditionPair[]): string {
  const found = pairs.flatMap(({ a, b }) => {
    const written = findFigures(b.markdown);
    return findDifferingFigures(a, { markdown: alter(b.markdown, written) }).map((pair) =>
      haveSameNumbers(
        pair.a,
        written.find(({ start }) => start === pair.b.start),
      ),
    );
  });
  const shared = pairs.flatMap(({ a, b }) => {
    const others = findFigures(b.markdown);
    return findFigures(a.markdown).filter((figure) => others.some((other) => haveSameNumbers(figure, other)));
  });
  const right = found.filter(Boolean).length;
  return `with other numbers in one of the two texts: ${found.length} pairs found, ${right} of them right, of ${shared.length} figures that stood in both`;
}

function alter(markdown: string, figures: Figure[]): string {
  return figures.reduceRight((text, { start, end }) => {
    const altered = text.slice(start, end).replace(/\d/g, (digit) => String(((Number(digit) + 3) % 9) + 1));
    return text.slice(0, start) + altered + text.slice(end);
  }, markdown);
}

function haveSameNumbers(a: Figure, b: Figure | undefined): boolean {
  return a.numbers.join() === b?.numbers.join();
}

/** What is shown of a figure: its labels, and the figure in marks between the words around it. */
export function show({ text, context }: Figure): string {
  return [...context.labels, `${context.before}【${text}】${context.after}`].join(' · ');
}
