import type { PaperPart } from './paperTable.ts';
import type { Sought } from './sought.ts';

/** Hears of an edition that matches: its number in the part's shard, and in which of its paper's places, as bits. */
type EditionListener = (part: PaperPart, edition: number, marks: number) => void;

/**
 * Tells of the editions of a paper that are wanted and match, newest first; of all that are wanted, without marks, where
 * only the title matches or nothing is asked but filters.
 */
export function visitEditions(
  paper: number,
  { table, sieve, gathered, section }: Pick<Sought, 'table' | 'sieve' | 'gathered' | 'section'>,
  listen: EditionListener,
): void {
  const parts = table.parts[paper] ?? [];
  const marksOf = ({ shard, number }: PaperPart) => gathered.marks[shard.index]?.[number] ?? 0;
  const isInTexts = parts.some((part) => marksOf(part) !== 0);
  for (const part of parts) {
    const { shard, number } = part;
    const { starts, places } = shard.editions;
    const isWanted = sieve.editionsOf(shard);
    const ofSection = section === undefined ? undefined : (shard.sectionPlaces[section][number] ?? 0);
    for (let edition = starts[number] ?? 0; edition < (starts[number + 1] ?? 0); edition++) {
      const marks = marksOf(part) & (places[edition] ?? 0);
      const isMatch = ofSection === undefined ? marks !== 0 || !isInTexts : (marks & ofSection) !== 0;
      if (isMatch && isWanted[edition] === 1) listen(part, edition, marks);
    }
  }
}

/** The date of the newest edition of a paper that matches; nothing where none does. */
export function newestDate(paper: number, sought: Sought): string | undefined {
  let newest: string | undefined;
  visitEditions(paper, sought, ({ shard }, edition) => {
    newest ??= shard.editions.facts[edition]?.date;
  });
  return newest;
}
