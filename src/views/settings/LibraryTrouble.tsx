import { useState, type ReactNode } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { useWords } from '../../i18n/words.ts';
import { useLibraryStatus } from '../../library/useLibrary.ts';
import { Notice, NoticeDetail } from '../../ui/Notice.tsx';
import { ActionButton, Actions } from './ActionButton.tsx';
import { DamagedTexts } from './DamagedTexts.tsx';
import styles from './LibraryTrouble.module.css';
import { useExport } from './useExport.ts';

/** What is wrong with the keeping, where, and what to do about it; nothing while all is well. */
export function LibraryTrouble() {
  const { trouble } = useSettingsWords();
  const [isDeleted, setIsDeleted] = useState(false);
  return (
    <div className={styles.trouble}>
      <TroubleNotice onDeleted={() => setIsDeleted(true)} />
      <output>{isDeleted && trouble.unreadable.deleted}</output>
    </div>
  );
}

/** @param onDeleted hears that there are no damaged texts any more, and with them this notice goes */
function TroubleNotice({ onDeleted }: { onDeleted: () => void }) {
  const { trouble } = useSettingsWords();
  const { reload } = useWords();
  const status = useLibraryStatus();
  switch (status.kind) {
    case 'newer':
      return (
        <Trouble {...trouble.newer}>
          <ActionButton onClick={() => location.reload()}>{reload}</ActionButton>
        </Trouble>
      );
    case 'forbidden':
      return <Trouble {...trouble.forbidden} />;
    case 'full':
      return (
        <Trouble title={trouble.full.title} text={trouble.full.text(status.unkept.length)}>
          <details>
            <summary>{trouble.full.list}</summary>
            <NoticeDetail>{status.unkept.join(', ')}</NoticeDetail>
          </details>
        </Trouble>
      );
    case 'unreadable':
      return <DamagedTexts count={status.count} onDeleted={onDeleted} />;
    case 'ok':
    default:
      return null;
  }
}

interface TroubleProps {
  title: string;
  text: string;
  children?: ReactNode;
}

/** In all of these a backup can be made, and what it holds is more than what the browser keeps. */
function Trouble({ title, text, children }: TroubleProps) {
  const { backup } = useSettingsWords();
  const { outcome, downloadBackup } = useExport();
  return (
    <div role="alert">
      <Notice tone="danger">
        <h2>{title}</h2>
        <p>{text}</p>
        {children}
        <Actions outcome={outcome}>
          <ActionButton onClick={downloadBackup}>{backup.export}</ActionButton>
        </Actions>
      </Notice>
    </div>
  );
}
