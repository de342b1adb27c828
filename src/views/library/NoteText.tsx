import { useState } from 'react';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import styles from './NoteText.module.css';

/** What a folded note shows without more ado. */
const mostLines = 3;
const mostText = 180;

/** The reader's note, folded where it is long. */
export function NoteText({ note }: { note: string }) {
  const { row } = useLibraryWords();
  const [isOpen, setOpen] = useState(false);
  const isLong = note.length > mostText || note.trim().split('\n').length > mostLines;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it follows the focus of the links in it
    <div
      className={styles.note}
      role="note"
      aria-label={row.note}
      // A link in the folded part would have the focus out of sight.
      onFocus={({ target }) => target instanceof HTMLAnchorElement && setOpen(true)}
    >
      <div className={isLong && !isOpen ? styles.folded : undefined}>
        <Markdown>{note}</Markdown>
      </div>
      {isLong && (
        <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? row.foldNote : row.openNote}
        </button>
      )}
    </div>
  );
}
