import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { useRef, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Menu.module.css';

interface MenuProps {
  label: ReactNode;
  /** Its label is a sign of its own, that needs no other. */
  isSign?: true;
  /** The reader is about to open it. */
  onIntent?: () => void;
  children: ReactNode;
}

/** A button that opens a short list of actions; it closes when one is chosen, on Escape, and when the focus leaves it. */
export function Menu({ label, isSign, onIntent, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);

  function close(): void {
    if (details.current) details.current.open = false;
  }

  function closeByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.stopPropagation();
    close();
    focusOpener();
  }

  /** One who writes into a field of it has not chosen yet. */
  function closeOnChoice({ target, currentTarget }: MouseEvent): void {
    if (!(target instanceof Element && target.closest('button'))) return;
    // What was chosen may have moved the focus already; it is not lost with the items.
    if (currentTarget.contains(document.activeElement)) focusOpener();
    close();
  }

  function focusOpener(): void {
    details.current?.querySelector('summary')?.focus();
  }

  function closeOnLeave(event: FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the events of the buttons in it
    <details ref={details} className={styles.menu} onKeyDown={closeByKey} onBlur={closeOnLeave}>
      <summary
        className={`${styles.opener} ${isSign ? styles.isSign : ''}`}
        onPointerEnter={onIntent}
        onPointerDown={onIntent}
        onFocus={onIntent}
        onClick={onIntent}
      >
        {label}
        {!isSign && <Icon nodes={ChevronDown} />}
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
