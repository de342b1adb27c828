import type { MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { usePaperWords } from '../../i18n/paperWords.ts';
import type { SearchOrigin } from '../../reading/searchOrigin.ts';
import { ChevronIcon } from '../../ui/ChevronIcon.tsx';
import styles from './PaperHead.module.css';

/** The way back to the results, to the place where they were left if they are the page before this one. */
export function BackToSearch({ origin: { address, isBehind } }: { origin: SearchOrigin }) {
  const { paper } = usePaperWords();
  const to = `/search${address}`;
  const navigate = useNavigate();

  function goBack(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void (isBehind ? navigate(-1) : navigate(to));
  }

  return (
    <a className={`${styles.back} ${styles.toSearch}`} href={useHref(to)} onClick={goBack}>
      <ChevronIcon direction="previous" />
      {paper.backToSearch}
    </a>
  );
}
