import { useId, type RefObject } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { Actions, buttonClass } from './ActionButton.tsx';
import styles from './BackupPicker.module.css';

interface BackupPickerProps {
  /** The field that opens the browser's own dialog. */
  input: RefObject<HTMLInputElement | null>;
  outcome: string;
  onFile: (file: File) => void;
}

/** A button that lets the reader choose a file. */
export function BackupPicker({ input, outcome, onFile }: BackupPickerProps) {
  const { backup } = useSettingsWords();
  const introId = useId();

  function choose(field: HTMLInputElement): void {
    const [file] = field.files ?? [];
    if (file) onFile(file);
    // So that the same file can be chosen again.
    field.value = '';
  }

  return (
    <>
      <p id={introId}>{backup.importIntro}</p>
      <Actions outcome={outcome}>
        <label className={`${buttonClass('plain')} ${styles.picker}`}>
          {backup.import}
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            className={styles.file}
            aria-describedby={introId}
            onChange={(event) => choose(event.currentTarget)}
          />
        </label>
      </Actions>
    </>
  );
}
