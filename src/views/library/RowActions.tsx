import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Star from 'lucide/dist/esm/icons/star.mjs';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import type { Library } from '../../library/library.ts';
import { setInterest, setSaved, toggleRead } from '../../library/markPapers.ts';
import type { Interest, PaperMarks } from '../../library/paperMarks.ts';
import { readUndo, undo } from '../../library/undo.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PressButton } from '../../ui/PressButton.tsx';
import { localDate } from './localDate.ts';
import styles from './RowActions.module.css';

interface RowActionsProps {
  paperId: string;
  /** The day of the edition that counts as read; where that is not known it is read as of today. */
  date: string | undefined;
  /** What the paper is called, for the group's name. */
  name: string;
  marks: PaperMarks;
}

const levels = [1, 2, 3] as const;

/** The buttons that mark a paper without opening it. */
export function RowActions({ paperId, date, name, marks: { read, savedAt, interest } }: RowActionsProps) {
  const library = useLibrary();
  const { row } = useLibraryWords();
  const isSaved = savedAt !== undefined;
  return (
    <fieldset className={styles.actions} aria-label={row.actions(name)}>
      <output className={styles.said}>{isSaved ? '' : row.unsaved}</output>
      <span className={styles.interest}>
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            className={level <= interest ? styles.full : styles.star}
            aria-label={row.interestOf(level)}
            aria-pressed={level === interest}
            onClick={() => setInterest(library, paperId, toggleLevel(interest, level))}
          >
            <Icon nodes={Star} isFilled={level <= interest} />
          </button>
        ))}
      </span>
      <PressButton
        label={row.read}
        isPressed={read !== undefined}
        onPress={() => toggleRead(library, { paperId, date: date ?? localDate(Date.now()) })}
      >
        <Icon nodes={Check} />
      </PressButton>
      <PressButton
        label={row.save}
        isPressed={isSaved}
        onPress={() => (isSaved ? setSaved(library, [paperId], false) : saveAgain(library, paperId))}
      >
        <Icon nodes={Bookmark} isFilled={isSaved} />
      </PressButton>
    </fieldset>
  );
}

function toggleLevel(interest: Interest, level: Interest): Interest {
  return interest === level ? 0 : level;
}

/** Undoing keeps the time of the first saving, so it goes before saving anew as long as nothing else was done since. */
function saveAgain(library: Library, paperId: string): void {
  const last = readUndo(library);
  const isUnsaving = last?.kind === 'unsaved' && last.count === 1 && last.changes[0]?.ids[0] === paperId;
  if (isUnsaving) undo(library);
  else setSaved(library, [paperId], true);
}
