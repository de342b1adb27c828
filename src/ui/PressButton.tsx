import type { ReactNode } from 'react';
import styles from './PressButton.module.css';

interface PressButtonProps {
  label: string;
  isPressed: boolean;
  onPress: () => void;
  /** An icon; without one the label is shown. */
  children?: ReactNode;
}

/** A button that says whether something is so, and turns it round. */
export function PressButton({ label, isPressed, onPress, children }: PressButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${children === undefined ? styles.isWords : ''}`}
      aria-pressed={isPressed}
      aria-label={children === undefined ? undefined : label}
      title={children === undefined ? undefined : label}
      onClick={onPress}
    >
      {children ?? label}
    </button>
  );
}
