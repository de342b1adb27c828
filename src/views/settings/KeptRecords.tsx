import { useQuery } from '@tanstack/react-query';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { useWords } from '../../i18n/words.ts';
import { readLastBackup } from '../../library/exportBackup.ts';
import { useLibrary, useWholeLibrary } from '../../library/useLibrary.ts';
import { countKept } from './countKept.ts';
import { formatBytes } from './formatBytes.ts';
import styles from './KeptRecords.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { StoragePromise } from './StoragePromise.tsx';
import { storageFactsQuery } from './storageFactsQuery.ts';

/** What is kept on this device, how much room it takes, and whether it will stay. */
export function KeptRecords() {
  const { kept, papers, pieces } = useSettingsWords();
  const { read, saved, notes, tags } = countKept(useWholeLibrary());
  return (
    <SettingsSection title={kept.title} intro={kept.intro}>
      <dl className={styles.facts}>
        <Fact name={kept.read} value={papers(read)} />
        <Fact name={kept.saved} value={papers(saved)} />
        <Fact name={kept.notes} value={pieces(notes)} />
        <Fact name={kept.tags} value={pieces(tags)} />
        <Room />
        <LastBackup />
      </dl>
      <StoragePromise />
    </SettingsSection>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Room() {
  const { locale } = useWords();
  const { kept } = useSettingsWords();
  const { storedBytes, usage, quota } = useQuery(storageFactsQuery(useLibrary())).data ?? {};
  const write = (bytes: number) => formatBytes(bytes, locale);
  return (
    <>
      {storedBytes !== undefined && <Fact name={kept.room} value={write(storedBytes)} />}
      {usage !== undefined && usage > 0 && quota !== undefined && (
        <Fact name={kept.siteRoom} value={kept.siteRoomOf(write(usage), write(quota))} />
      )}
    </>
  );
}

function LastBackup() {
  const { locale } = useWords();
  const { kept } = useSettingsWords();
  const at = readLastBackup(useWholeLibrary());
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return <Fact name={kept.lastBackup} value={at === undefined ? kept.neverBackedUp : format.format(at)} />;
}
