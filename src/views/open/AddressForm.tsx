import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { readIdFromText } from '../../digest/readIdFromText.ts';
import { useOpenWords } from '../../i18n/openWords.ts';
import { paperPath } from '../../reading/paths.ts';
import { isPhone } from '../../reading/useIsPhone.ts';
import styles from './AddressForm.module.css';

/**
 * A field for a paper's address, for who has it on the clipboard.
 * @param text what was shared instead of one, to be mended
 */
export function AddressForm({ text }: { text: string }) {
  const { form } = useOpenWords();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<'blank' | 'unclear'>();
  const ids = { field: useId(), hint: useId(), error: useId() };

  useEffect(() => {
    // A phone's keyboard would cover half of the page before it is asked for.
    if (text === '' && !isPhone()) field.current?.focus();
  }, [text]);

  function open(event: SubmitEvent): void {
    event.preventDefault();
    const text = field.current?.value ?? '';
    const paperId = readIdFromText(text);
    if (paperId !== undefined) {
      void navigate(paperPath(paperId));
      return;
    }
    setError(text.trim() === '' ? 'blank' : 'unclear');
    field.current?.focus();
  }

  return (
    <form className={styles.form} onSubmit={open}>
      <label htmlFor={ids.field} className={styles.label}>
        {form.label}
      </label>
      <div className={styles.line}>
        {/* Not of the type `url`, which would refuse a bare id, and an address without https. */}
        <input
          ref={field}
          id={ids.field}
          className={styles.field}
          inputMode="url"
          enterKeyHint="go"
          defaultValue={text}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={error !== undefined}
          aria-describedby={`${ids.hint} ${ids.error}`}
          onInput={() => setError(undefined)}
        />
        <button type="submit" className={styles.button}>
          {form.submit}
        </button>
      </div>
      <p id={ids.hint} className={styles.hint}>
        {form.hint}
      </p>
      <p id={ids.error} className={styles.error} role="alert">
        {error && form[error]}
      </p>
    </form>
  );
}
