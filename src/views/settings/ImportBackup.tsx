import { useRef, useState } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { importBackup, previewImport } from '../../library/importBackup.ts';
import type { Library } from '../../library/library.ts';
import type { BackupContent } from '../../library/readBackup.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { Notice } from '../../ui/Notice.tsx';
import { BackupPicker } from './BackupPicker.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { openBackupFile, type OpenedBackup } from './openBackupFile.ts';

/** How far an import is. */
type ImportState =
  | { status: 'idle' }
  | { status: 'reading'; file: File }
  | { status: 'importing' }
  | { status: 'over'; outcome: string }
  | OpenedBackup;

/** Choosing a backup, seeing what it changes, and only then importing it. */
export function ImportBackup() {
  const { preview } = useSettingsWords();
  const library = useLibrary();
  const outcomeOf = useOutcome();
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const input = useRef<HTMLInputElement>(null);

  async function open(file: File): Promise<void> {
    setState({ status: 'reading', file });
    const opened = await openBackupFile(file);
    // Another file may have been chosen meanwhile.
    setState((now) => (now.status === 'reading' && now.file === file ? opened : now));
  }

  /** The preview goes with its buttons, so the focus goes back to where it came from. */
  function leave(next: ImportState): void {
    input.current?.focus();
    setState(next);
  }

  async function confirm(content: BackupContent): Promise<void> {
    const count = countChanges(library, content);
    leave({ status: 'importing' });
    await importBackup(library, content);
    const outcome = library.status.kind === 'ok' ? preview.done(count) : preview.doneUnkept(count);
    setState((now) => (now.status === 'importing' ? { status: 'over', outcome } : now));
  }

  return (
    <>
      <BackupPicker input={input} outcome={outcomeOf(state)} onFile={(file) => void open(file)} />
      {state.status === 'refused' && <RefusedFile {...state} />}
      {state.status === 'opened' && (
        <ImportPreview
          file={state.file}
          content={state.content}
          onConfirm={() => void confirm(state.content)}
          onCancel={() => leave({ status: 'over', outcome: preview.canceled })}
          onClose={() => leave({ status: 'idle' })}
        />
      )}
    </>
  );
}

function useOutcome(): (state: ImportState) => string {
  const { backup, preview } = useSettingsWords();
  return (state) => {
    if (state.status === 'reading') return backup.reading(state.file.name);
    if (state.status === 'importing') return preview.importing;
    return state.status === 'over' ? state.outcome : '';
  };
}

function RefusedFile({ file, reason }: OpenedBackup & { status: 'refused' }) {
  const { backup } = useSettingsWords();
  return (
    <div role="alert">
      <Notice tone="danger">
        <h3>{backup.errorTitle(file)}</h3>
        <p>
          {backup.errors[reason]} {backup.safe}
        </p>
      </Notice>
    </div>
  );
}

function countChanges(library: Library, content: BackupContent): number {
  const counts = previewImport(library, content);
  return counts.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
}
