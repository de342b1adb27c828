import type { ReactNode } from 'react';
import styles from './SearchFilters.module.css';

export interface FilterChoice {
  id: string;
  label: string;
  /** How many papers it leaves. */
  count: number;
  isOn: boolean;
  onToggle: () => void;
}

interface FilterGroupProps {
  label: string;
  choices: FilterChoice[];
  children?: ReactNode;
}

/** Filters of one kind; nothing where there is nothing to choose. */
export function FilterGroup({ label, choices, children }: FilterGroupProps) {
  if (choices.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {choices.map(({ id, label, count, isOn, onToggle }) => (
        <button key={id} type="button" className={styles.choice} aria-pressed={isOn} onClick={onToggle}>
          {label} <span className={styles.count}>{count.toLocaleString()}</span>
        </button>
      ))}
      {children}
    </fieldset>
  );
}
