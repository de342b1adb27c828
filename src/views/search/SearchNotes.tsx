import { useId } from 'react';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { MarkedTerm, SearchAnswer, SearchNote } from '../../search/answer.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { searchPath } from '../../reading/searchPath.ts';
import styles from './SearchNotes.module.css';

/** How the query was understood, where that is not plain, and what in it could not be used. */
export function SearchNotes({ answer }: { answer: SearchAnswer }) {
  const words = useSearchWords();
  const id = useId();
  const { mistakes } = answer.query;
  const notes = [...answer.notes, ...notesOfMarks(answer)];
  return (
    <>
      {notes.length > 0 && (
        <ul role="list" className={styles.notes} aria-label={words.notes.label}>
          {notes.map((note) => (
            <li key={JSON.stringify(note)}>
              <NoteText note={note} />
            </li>
          ))}
        </ul>
      )}
      {mistakes.length > 0 && (
        <section className={styles.mistakes} aria-labelledby={id}>
          <h2 id={id} className={styles.label}>
            {words.mistakes.label}
          </h2>
          <ul role="list">
            {mistakes.map(({ ruleId, from, written }) => (
              <li key={from}>
                <code>{written}</code> {words.mistakes[ruleId]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function NoteText({ note }: { note: SearchNote }) {
  const { notes } = useSearchWords();
  if (note.kind === 'absent') return notes.absent[note.what](note.typed);
  if (note.kind !== 'withoutFilters') return notes[note.kind](note.typed, note.read);
  return (
    <>
      {notes.withoutFilters}{' '}
      <AppLink to={searchPath(note.text)}>{notes.withoutFiltersLink(note.count)}</AppLink>
    </>
  );
}

/** Marks that a reader would wonder at and that no note explains yet: a glossary's, a mended typo's, another layout's. */
function notesOfMarks({ notes, marks }: SearchAnswer): SearchNote[] {
  const explained = new Set(notes.map((note) => 'typed' in note && note.typed));
  const typedWords = new Set(marks.filter(isSurprising).map(({ typed }) => typed));
  return [...typedWords]
    .filter((typed) => !explained.has(typed))
    .flatMap((typed) => {
      const [first, ...others] = marks.filter((mark) => mark.typed === typed).filter(isSurprising);
      if (!first) return [];
      const read = [first, ...others.filter(({ reason }) => reason === first.reason)].map(({ term }) => term);
      return [{ kind: first.reason, typed, read: read.slice(0, 3).join(', ') }];
    });
}

function isSurprising(mark: MarkedTerm): mark is MarkedTerm & { reason: 'glossary' | 'typo' | 'layout' } {
  return mark.reason === 'glossary' || mark.reason === 'typo' || mark.reason === 'layout';
}
