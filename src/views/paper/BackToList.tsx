import type { MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { StepIcon } from '../../ui/StepIcon.tsx';
import styles from './PaperHead.module.css';

interface BackToListProps {
  to: string;
  /** Whether it is the page before this one in the history. */
  isBehind: boolean;
  label: string;
}

/** The way back to the list that the paper was opened from, to the place where it was left if it is the page before this one. */
export function BackToList({ to, isBehind, label }: BackToListProps) {
  const navigate = useNavigate();

  function goBack(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void (isBehind ? navigate(-1) : navigate(to));
  }

  return (
    <a className={`${styles.back} ${styles.toSearch}`} href={useHref(to)} onClick={goBack}>
      <StepIcon direction="previous" />
      {label}
    </a>
  );
}
