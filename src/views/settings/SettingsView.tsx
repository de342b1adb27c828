import { useRef } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { useWords } from '../../i18n/words.ts';
import { useWindowPlace } from '../../reading/scrollPlaces.ts';
import { useArrivalFocus } from '../../reading/useArrivalFocus.ts';
import { Page } from '../../ui/Page.tsx';
import { BackupSettings } from './BackupSettings.tsx';
import { EraseSettings } from './EraseSettings.tsx';
import { KeptRecords } from './KeptRecords.tsx';
import { LooksSettings } from './LooksSettings.tsx';
import { LibraryTrouble } from './LibraryTrouble.tsx';
import { OfflineSettings } from './OfflineSettings.tsx';
import { ReadingSettings } from './ReadingSettings.tsx';
import styles from './SettingsView.module.css';

/** How the app reads, what it keeps on this device, and the ways to take that elsewhere or be rid of it. */
export function SettingsView() {
  const { siteName } = useWords();
  const words = useSettingsWords();
  const title = useRef<HTMLHeadingElement>(null);
  useWindowPlace(true);
  useArrivalFocus(title, 'settings', 'always');
  return (
    <Page>
      <title>{`${words.title} — ${siteName}`}</title>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {words.title}
      </h1>
      <LibraryTrouble />
      <LooksSettings />
      <ReadingSettings />
      <OfflineSettings />
      <KeptRecords />
      <BackupSettings />
      <EraseSettings />
    </Page>
  );
}
