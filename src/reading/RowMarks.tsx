import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import { Suspense } from 'react';
import type { PaperMarks } from '../library/paperMarks.ts';
import { useLibraryCommand } from '../library/useLibrary.ts';
import { useWords } from '../i18n/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyExtra } from '../ui/lazyExtra.ts';
import { PressButton } from '../ui/PressButton.tsx';
import styles from './RowMarks.module.css';

interface RowMarksProps {
  paperId: string;
  /** The day of the edition that counts as read. */
  date: string;
  /** What the paper is called, for the group's name. */
  title: string;
  marks: PaperMarks;
}

/** Fetched with the library, before which nothing is kept. */
export const KeptFacts = lazyExtra(async () => (await import('./KeptFacts.tsx')).KeptFacts);

/** The marks of a paper in a list, and the buttons that set them without opening it. */
export function RowMarks({ paperId, date, title, marks }: RowMarksProps) {
  const command = useLibraryCommand();
  const words = useWords().marks;
  const { read, savedAt, interest, note, tags } = marks;
  const isSaved = savedAt !== undefined;

  function pressRead(): void {
    command(async (library) => {
      const { toggleRead } = await import('../library/markPapers.ts');
      toggleRead(library, { paperId, date });
    });
  }

  function pressSave(): void {
    command(async (library) => {
      const { toggleSaved } = await import('./toggleSaved.ts');
      toggleSaved(library, paperId);
    });
  }

  return (
    <fieldset className={styles.marks} aria-label={words.actions(title)}>
      {(interest > 0 || note !== '' || tags.length > 0) && (
        <Suspense>
          <KeptFacts marks={marks} />
        </Suspense>
      )}
      <PressButton label={words.read} isPressed={read !== undefined} onPress={pressRead}>
        <Icon nodes={Check} />
      </PressButton>
      <PressButton label={words.save} isPressed={isSaved} onPress={pressSave}>
        <Icon nodes={Bookmark} isFilled={isSaved} />
      </PressButton>
    </fieldset>
  );
}
