import { useLayoutEffect, useRef } from 'react';
import { useKeysWords } from '../../i18n/keysWords.ts';
import styles from './KeyHelp.module.css';

/** In the order of use. */
const keys = [
  ['next', 'j'],
  ['previous', 'k'],
  ['nextUnread', 'n'],
  ['open', 'Enter · o'],
  ['back', 'u · Esc'],
  ['toggleRead', 'm'],
  ['toggleSaved', 's'],
  ['note', 'e'],
  ['interest', '+ · -'],
  ['readAbove', 'Shift+K'],
  ['readBelow', 'Shift+J'],
  ['dayDone', 'Shift+D'],
  ['undo', 'z'],
  ['redo', 'Shift+Z'],
  ['days', '[ · ]'],
  ['lens', '1–7 · 0'],
  ['beside', 'Shift+1–7'],
  ['minutes', 't'],
  ['matches', ', · .'],
  ['reading', 'f'],
  ['copyLink', 'c'],
  ['copyReference', 'Shift+C'],
  ['search', '/ · Ctrl/⌘ K'],
  ['goTo', 'g d · g l · g s'],
  ['stacks', 'g w · g u'],
  ['help', '?'],
] as const;

/** The list of all keys. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useKeysWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="key-help" onClose={onClose}>
      <h2 id="key-help">{words.title}</h2>
      <dl className={styles.keys}>
        {keys.map(([name, key]) => (
          <div key={name} className={styles.key}>
            <dt>{words.keys[name]}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
