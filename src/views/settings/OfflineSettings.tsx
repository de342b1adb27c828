import { useId } from 'react';
import { useOfflineWords } from '../../i18n/offlineWords.ts';
import { useWords } from '../../i18n/words.ts';
import { isHostLost, useOffline, useOfflineState } from '../../offline/offline.ts';
import type { Connection } from '../../offline/offlineState.ts';
import type { FailedFile, Progress, StopReason, Storing } from '../../offline/storing.ts';
import { ActionButton, Actions } from './ActionButton.tsx';
import { formatBytes } from './formatBytes.ts';
import { MonthStorage } from './MonthStorage.tsx';
import styles from './OfflineSettings.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** What of the collection is on this device, what is still coming, and what did not come. */
export function OfflineSettings() {
  const words = useOfflineWords();
  const { offline } = useWords();
  const state = useOfflineState();
  const { storing, connection } = state;
  const progress = 'progress' in storing ? storing.progress : undefined;
  return (
    <SettingsSection id="offline" title={words.title} intro={words.intro}>
      {isHostLost(state) && <p>{offline.explain}</p>}
      {progress && <StoredFacts progress={progress} />}
      {progress && storing.status !== 'complete' && <StoringProgress progress={progress} />}
      <output>{say(storing, connection, words)}</output>
      {progress && progress.failed.length > 0 && <FailedFiles failed={progress.failed} />}
      <RepeatButton storing={storing} />
      {progress && (!progress.isWhole || progress.months.some(({ isRequested }) => isRequested)) && (
        <MonthStorage months={progress.months} />
      )}
    </SettingsSection>
  );
}

function say(storing: Storing, connection: Connection, words: ReturnType<typeof useOfflineWords>): string {
  switch (storing.status) {
    case 'waiting':
      return words.waiting;
    case 'unsupported':
      return words.unsupported;
    case 'running':
      return '';
    case 'stopped':
      return words.stopped[findReason(storing.reason, connection)];
    default: {
      const { failed, isWhole } = storing.progress;
      if (failed.length > 0) return '';
      return isWhole ? words.complete : words.completeNewest;
    }
  }
}

/** A network that did not answer may answer with a login page by now. */
function findReason(reason: StopReason, connection: Connection): StopReason {
  const isOfNetwork = reason === 'unreachable' || reason === 'foreign' || reason === 'app';
  return isOfNetwork && (connection === 'unreachable' || connection === 'foreign') ? connection : reason;
}

function StoredFacts({ progress }: { progress: Progress }) {
  const words = useOfflineWords();
  const { locale } = useWords();
  const { storedDays, storedPapers, storedBytes } = progress;
  if (storedDays === 0) return <p>{words.nothingStored}</p>;
  return (
    <p>
      {words.stored(words.days(storedDays), words.papers(storedPapers), formatBytes(storedBytes, locale))}
    </p>
  );
}

function StoringProgress({ progress: { storedBytes, plannedBytes } }: { progress: Progress }) {
  const words = useOfflineWords();
  const { locale } = useWords();
  const id = useId();
  const text = words.progress(formatBytes(storedBytes, locale), formatBytes(plannedBytes, locale));
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{text}</label>
      <progress id={id} className={styles.bar} value={storedBytes} max={Math.max(1, plannedBytes)} />
    </div>
  );
}

function FailedFiles({ failed }: { failed: FailedFile[] }) {
  const words = useOfflineWords();
  return (
    <details className={styles.failed}>
      <summary>{words.failed(failed.length)}</summary>
      <ul>
        {failed.map(({ file, reason }) => (
          <li key={file}>
            <code>{file}</code>: {words.failedReasons[reason]}
          </li>
        ))}
      </ul>
    </details>
  );
}

function RepeatButton({ storing }: { storing: Storing }) {
  const { repeat } = useOfflineWords();
  const offline = useOffline();
  const hasFailed = storing.status === 'complete' && storing.progress.failed.length > 0;
  if (storing.status !== 'stopped' && !hasFailed) return null;
  return (
    <Actions>
      <ActionButton onClick={() => offline.tell((controls) => controls.repeat())}>{repeat}</ActionButton>
    </Actions>
  );
}
