import { findFigures, type Figure } from './findFigures.ts';
import { compareTopics, readTopic, type Topic } from './topicWords.ts';

/** Two figures of the same thing that do not agree. */
export interface DifferingFigures {
  a: Figure;
  b: Figure;
}

interface Candidate {
  figure: Figure;
  topic: Topic;
}

/** How many names and words two figures must share to be taken for figures of the same thing. */
const leastShared = 2;

/**
 * The figures in which two write-ups of one paper differ: "141%" in one, "124%" in the other, of the same thing by its
 * unit and the words around it. A figure that stands in both texts, rounded or not, differs from none. In doubt there is
 * no pair.
 */
export function findDifferingFigures(a: { markdown: string }, b: { markdown: string }): DifferingFigures[] {
  const ofA = findUnshared(a.markdown, b.markdown);
  const ofB = findUnshared(b.markdown, a.markdown);
  return ofA.flatMap((candidate) => {
    const match = findOnlyBest(candidate, ofB);
    const isMutual = match !== undefined && findOnlyBest(match, ofA) === candidate;
    return isMutual ? [{ a: candidate.figure, b: match.figure }] : [];
  });
}

/** The figures of a text of which no number stands in the other text. */
function findUnshared(markdown: string, other: string): Candidate[] {
  const numbers = other.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return findFigures(markdown)
    .filter((figure) => !figure.numbers.some((number) => numbers.some((another) => agree(number, another))))
    .map((figure) => ({ figure, topic: readTopic(figure, markdown) }));
}

/** Whether two numbers are the same when the finer one is rounded as the other is: "30" and "30.1". */
function agree(a: string, b: string): boolean {
  const digits = Math.min(...[a, b].map((number) => number.split('.')[1]?.length ?? 0));
  const [first, second] = [a, b].map((number) => Number(number.replaceAll(',', '')).toFixed(digits));
  return first === second;
}

/** The one candidate that shares most with the given one; nothing where two share as much, or none enough. */
function findOnlyBest({ figure, topic }: Candidate, candidates: Candidate[]): Candidate | undefined {
  const scored = candidates
    .filter((other) => isSameKind(figure, other.figure))
    .map((candidate) => ({ candidate, shared: compareTopics(topic, candidate.topic) }))
    .sort((x, y) => y.shared - x.shared);
  const [best, second] = scored;
  if (best === undefined || best.shared < leastShared || best.shared === second?.shared) return undefined;
  return best.candidate;
}

function isSameKind(a: Figure, b: Figure): boolean {
  return unitOf(a) === unitOf(b) && a.numbers.length === b.numbers.length;
}

/** "8.4%" and "8.4%p" are used for each other. */
function unitOf({ unit }: Figure): string {
  return unit === 'percentPoint' ? 'percent' : unit;
}
