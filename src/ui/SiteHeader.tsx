import type { MouseEvent, ReactNode } from 'react';
import { useWords } from '../i18n/words.ts';
import { contentId, focusContent } from './content.ts';
import styles from './SiteHeader.module.css';

/** The head of every page. `renderHome` makes the link home out of its class and its words. */
export function SiteHeader({ renderHome }: { renderHome: (className: string, name: string) => ReactNode }) {
  const words = useWords();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href={`#${contentId}`} onClick={skipToContent}>
        {words.skipToContent}
      </a>
      {renderHome(styles.brand ?? '', words.siteName)}
    </header>
  );
}

/** Moves the focus and nothing else: an address with `#content` would forget the list that the reader came from. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  focusContent();
}
