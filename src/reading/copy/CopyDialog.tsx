import { useLayoutEffect, useRef } from 'react';
import { useShareWords } from '../../i18n/shareWords.ts';
import styles from './CopyDialog.module.css';

interface CopyDialogProps {
  text: string;
  onClose: () => void;
}

/** A text that the browser did not let be copied, selected, so that one key or the system's own menu copies it. */
export function CopyDialog({ text, onClose }: CopyDialogProps) {
  const { byHand: words } = useShareWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="copy-by-hand" onClose={onClose}>
      <h2 id="copy-by-hand" className={styles.title}>
        {words.title}
      </h2>
      <p>{words.explain}</p>
      <textarea ref={field} className={styles.field} aria-label={words.text} value={text} rows={4} readOnly />
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
