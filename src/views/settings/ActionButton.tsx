import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './ActionButton.module.css';

interface ActionButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'className'> {
  /** `main`: what the reader most likely wants here; `danger`: it takes something away. */
  tone?: 'plain' | 'main' | 'danger';
}

export function ActionButton({ tone = 'plain', ...rest }: ActionButtonProps) {
  return <button type="button" {...rest} className={buttonClass(tone)} />;
}

/** The looks of a button, for what is none by itself. */
export function buttonClass(tone: 'plain' | 'main' | 'danger'): string {
  return `${styles.button} ${tone === 'plain' ? '' : styles[tone]}`;
}

interface ActionsProps {
  /** What the last of them brought about; said to screen readers too. */
  outcome?: string;
  children?: ReactNode;
}

/** Buttons side by side, and behind them what they did. */
export function Actions({ outcome = '', children }: ActionsProps) {
  return (
    <div className={styles.actions}>
      {children}
      <output className={styles.outcome}>{outcome}</output>
    </div>
  );
}
