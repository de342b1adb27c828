import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Menu.module.css';

/** A button that opens a short list of actions; it closes when one is chosen, on Escape, and when the focus leaves it. */
export function Menu({ label, children }: { label: ReactNode; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);

  function close(): void {
    if (details.current) details.current.open = false;
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.stopPropagation();
    close();
    details.current.querySelector('summary')?.focus();
  }

  /** One who writes into a field of it has not chosen yet. */
  function closeOnChoice({ target }: MouseEvent): void {
    if (target instanceof Element && target.closest('button')) close();
  }

  function closeOnLeave(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the events of the buttons in it
    <details ref={details} className={styles.menu} onKeyDown={closeByKey} onBlur={closeOnLeave}>
      <summary className={styles.opener}>
        {label}
        <Icon nodes={ChevronDown} />
      </summary>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the buttons in it are pressed */}
      <div className={styles.items} onClick={closeOnChoice}>
        {children}
      </div>
    </details>
  );
}

export function MenuItem({ onChoose, children }: { onChoose: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.item} onClick={onChoose}>
      {children}
    </button>
  );
}
