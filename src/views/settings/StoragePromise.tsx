import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { requestPersistence, type StorageFacts } from '../../library/storageFacts.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { ActionButton, Actions } from './ActionButton.tsx';
import styles from './KeptRecords.module.css';
import { storageFactsQuery } from './storageFactsQuery.ts';

/** What the browser promised about the storage, what it may delete and when, and the way to ask for a promise. */
export function StoragePromise() {
  const { promise } = useSettingsWords();
  const { data: facts, refetch } = useQuery(storageFactsQuery(useLibrary()));
  const title = useRef<HTMLHeadingElement>(null);
  const [answer, setAnswer] = useState<'granted' | 'denied'>();

  async function ask(): Promise<void> {
    const isGranted = await requestPersistence();
    setAnswer(isGranted ? 'granted' : 'denied');
    // With the promise the button goes, so the focus must go elsewhere.
    if (isGranted) title.current?.focus();
    await refetch();
  }

  return (
    <div className={styles.promise}>
      <h3 ref={title} tabIndex={-1}>
        {promise.title}
      </h3>
      <Answer facts={facts} />
      <Actions outcome={answer === undefined ? '' : promise[answer]}>
        {facts?.isPersistent === false && (
          <ActionButton onClick={() => void ask()}>{promise.ask}</ActionButton>
        )}
      </Actions>
    </div>
  );
}

function Answer({ facts }: { facts: StorageFacts | undefined }) {
  const { promise } = useSettingsWords();
  if (!facts) return <p>{promise.asking}</p>;
  if (facts.isPersistent) return <p>{promise.persistent}</p>;
  return (
    <>
      <p>{facts.isPersistent === false ? promise.notPersistent : promise.unknown}</p>
      <ul className={styles.risks}>
        {promise.risks.map((risk) => (
          <li key={risk}>{risk}</li>
        ))}
      </ul>
    </>
  );
}
