import type { MouseEvent, ReactNode } from 'react';
import { useWords } from '../i18n/words.ts';
import { contentId, focusContent } from './content.ts';
import styles from './SiteHeader.module.css';

interface SiteHeaderProps {
  /** Makes the link home out of its class and its words. */
  renderHome: (className: string, name: string) => ReactNode;
  /** What else can be done from every page. */
  children: ReactNode;
}

/** The head of every page. */
export function SiteHeader({ renderHome, children }: SiteHeaderProps) {
  const words = useWords();
  return (
    <header className={styles.header}>
      <a className={styles.skip} href={`#${contentId}`} onClick={skipToContent}>
        {words.skipToContent}
      </a>
      {renderHome(styles.brand ?? '', words.siteName)}
      {children}
    </header>
  );
}

/** No address: one with `#content` would forget the list that the reader came from. */
function skipToContent(event: MouseEvent): void {
  event.preventDefault();
  focusContent();
}
