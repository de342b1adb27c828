import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { ActionButton, Actions } from './ActionButton.tsx';
import { ImportBackup } from './ImportBackup.tsx';
import { SettingsSection } from './SettingsSection.tsx';
import { useExport } from './useExport.ts';

/** The way of everything that is kept into a file, and back. */
export function BackupSettings() {
  const { backup } = useSettingsWords();
  const { outcome, downloadBackup } = useExport();
  return (
    <SettingsSection title={backup.title} intro={backup.intro}>
      <Actions outcome={outcome}>
        <ActionButton onClick={downloadBackup}>{backup.export}</ActionButton>
      </Actions>
      <ImportBackup />
    </SettingsSection>
  );
}
