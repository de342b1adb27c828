import { useState } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { deleteDamagedTexts, listDamagedTexts } from '../../library/damagedTexts.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { focusContent } from '../../ui/content.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ActionButton, Actions } from './ActionButton.tsx';
import { datedFileName, saveFile } from './saveFile.ts';

interface DamagedTextsProps {
  count: number;
  /** Hears that none are left, and with them this notice goes. */
  onDeleted: () => void;
}

/** Records that could not be read whole: the reader can have them as they are, and only then delete them. */
export function DamagedTexts({ count, onDeleted }: DamagedTextsProps) {
  const { trouble, backup } = useSettingsWords();
  const words = trouble.unreadable;
  const library = useLibrary();
  const [outcome, setOutcome] = useState('');
  const [isDownloaded, setIsDownloaded] = useState(false);

  function download(): void {
    const name = datedFileName('paperdaily-damaged');
    saveFile(name, JSON.stringify(listDamagedTexts(library), null, 2));
    setIsDownloaded(true);
    setOutcome(backup.exported(name));
  }

  function deleteThem(): void {
    deleteDamagedTexts(library);
    if (listDamagedTexts(library).length > 0) {
      setOutcome(words.notDeleted);
      return;
    }
    // The button goes as well, so the focus must go elsewhere.
    focusContent();
    onDeleted();
  }

  return (
    <div role="alert">
      <Notice tone="caution">
        <h2>{words.title}</h2>
        <p>{words.text(count)}</p>
        <Actions outcome={outcome}>
          <ActionButton onClick={download}>{words.download}</ActionButton>
          {isDownloaded && (
            <ActionButton tone="danger" onClick={deleteThem}>
              {words.delete}
            </ActionButton>
          )}
        </Actions>
      </Notice>
    </div>
  );
}
