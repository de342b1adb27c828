import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { useWholeLibrary } from '../../library/useLibrary.ts';
import { Notice } from '../../ui/Notice.tsx';
import { ActionButton, Actions } from './ActionButton.tsx';
import { countKept } from './countKept.ts';
import { useExport } from './useExport.ts';

interface EraseConfirmProps {
  onConfirm: () => void;
  onCancel: () => void;
}

/** What will be gone, a backup before that, and the way back. */
export function EraseConfirm({ onConfirm, onCancel }: EraseConfirmProps) {
  const { erase } = useSettingsWords();
  const { read, saved, notes, tags } = countKept(useWholeLibrary());
  const { outcome, downloadBackup } = useExport();
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useEffect(() => title.current?.focus(), []);

  function cancelByKey({ code, nativeEvent }: KeyboardEvent): void {
    if (code === 'Escape' && !nativeEvent.isComposing) onCancel();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the key of its cancel button
    <section aria-labelledby={titleId} onKeyDown={cancelByKey}>
      <Notice tone="danger">
        <h3 id={titleId} ref={title} tabIndex={-1}>
          {erase.confirmTitle}
        </h3>
        <p>{erase.what(read, saved, notes, tags)}</p>
        <Actions outcome={outcome}>
          <ActionButton tone="main" onClick={downloadBackup}>
            {erase.backup}
          </ActionButton>
          <ActionButton tone="danger" onClick={onConfirm}>
            {erase.confirm}
          </ActionButton>
          <ActionButton onClick={onCancel}>{erase.cancel}</ActionButton>
        </Actions>
      </Notice>
    </section>
  );
}
