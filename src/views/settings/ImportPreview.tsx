import { useEffect, useId, useRef } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { useWords } from '../../i18n/words.ts';
import { previewImport, type ImportCount } from '../../library/importBackup.ts';
import type { BackupContent } from '../../library/readBackup.ts';
import { useWholeLibrary } from '../../library/useLibrary.ts';
import { ActionButton, Actions } from './ActionButton.tsx';
import styles from './ImportPreview.module.css';

interface ImportPreviewProps {
  /** The file's name. */
  file: string;
  content: BackupContent;
  onConfirm: () => void;
  onCancel: () => void;
  /** Where there is nothing to import. */
  onClose: () => void;
}

/** What an import would change, also while another tab changes it. The focus comes here, since this needs an answer. */
export function ImportPreview({ file, content, onConfirm, onCancel, onClose }: ImportPreviewProps) {
  const { preview } = useSettingsWords();
  const counts = previewImport(useWholeLibrary(), content);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useEffect(() => title.current?.focus(), []);

  return (
    <section className={styles.preview} aria-labelledby={titleId}>
      <h3 id={titleId} ref={title} tabIndex={-1}>
        {preview.title(file)}
      </h3>
      {counts.length > 0 && <CountTable counts={counts} />}
      {counts.length === 0 && (
        <p>{content.entries.length === 0 ? preview.nothingReadable : preview.nothing}</p>
      )}
      {content.skipped.length > 0 && <SkippedRecords places={content.skipped} />}
      {counts.length === 0 ? (
        <Actions>
          <ActionButton onClick={onClose}>{preview.close}</ActionButton>
        </Actions>
      ) : (
        <Actions>
          <ActionButton tone="main" onClick={onConfirm}>
            {preview.confirm}
          </ActionButton>
          <ActionButton onClick={onCancel}>{preview.cancel}</ActionButton>
        </Actions>
      )}
    </section>
  );
}

function CountTable({ counts }: { counts: ImportCount[] }) {
  const { preview } = useSettingsWords();
  const { locale } = useWords();
  const { kind, added, changed, removed } = preview.columns;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[kind, added, changed, removed].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.kind}>
            <th scope="row">{preview.kinds[count.kind]}</th>
            <td>{count.added.toLocaleString(locale)}</td>
            <td>{count.changed.toLocaleString(locale)}</td>
            <td>{count.removed.toLocaleString(locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A hostile file may have thousands; so many show what is wrong with it. */
const mostPlaces = 50;

function SkippedRecords({ places }: { places: string[] }) {
  const { preview } = useSettingsWords();
  const more = places.length - mostPlaces;
  return (
    <details className={styles.skipped}>
      <summary>{preview.skipped(places.length)}</summary>
      <ul className={styles.places}>
        {places.slice(0, mostPlaces).map((place) => (
          <li key={place}>{place}</li>
        ))}
        {more > 0 && <li>{preview.moreSkipped(more)}</li>}
      </ul>
    </details>
  );
}
