import type { PaperMarks } from '../library/paperMarks.ts';
import { useLibraryCommand } from '../library/useLibrary.ts';
import { useWords } from '../i18n/words.ts';
import { HiddenText } from '../ui/HiddenText.tsx';
import { MarkIcon } from '../ui/MarkIcon.tsx';
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

/** The marks of a paper in a list, and the buttons that set them without opening it. */
export function RowMarks({ paperId, date, title, marks }: RowMarksProps) {
  const command = useLibraryCommand();
  const words = useWords().marks;
  const isSaved = marks.savedAt !== undefined;

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
      {marks.interest > 0 && (
        <span className={styles.fact}>
          <span aria-hidden="true">{'★'.repeat(marks.interest)}</span>
          <HiddenText>{words.interest(marks.interest)}</HiddenText>
        </span>
      )}
      {marks.note !== '' && (
        <span className={styles.fact}>
          <MarkIcon mark="note" />
          <HiddenText>{words.note}</HiddenText>
        </span>
      )}
      {marks.tags.map((tag) => (
        <span key={tag} className={styles.fact}>
          #{tag}
        </span>
      ))}
      <PressButton label={words.read} isPressed={marks.read !== undefined} onPress={pressRead}>
        <MarkIcon mark="read" />
      </PressButton>
      <PressButton label={words.save} isPressed={isSaved} onPress={pressSave}>
        <MarkIcon mark="saved" />
      </PressButton>
    </fieldset>
  );
}
