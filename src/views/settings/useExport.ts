import { useState } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { exportBackup, recordBackup } from '../../library/exportBackup.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { datedFileName, saveFile } from './saveFile.ts';

/** Downloads a backup when it is called, and what is to be said of it then. */
export function useExport(): { outcome: string; downloadBackup: () => void } {
  const { backup } = useSettingsWords();
  const library = useLibrary();
  const [saved, setSaved] = useState<string>();

  function downloadBackup(): void {
    const name = datedFileName('paperdaily');
    saveFile(name, exportBackup(library));
    recordBackup(library);
    setSaved(name);
  }

  return { outcome: saved === undefined ? '' : backup.exported(saved), downloadBackup };
}
