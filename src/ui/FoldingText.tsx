import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { KnownText } from '../digest/insight/insight.ts';
import { useTextWords } from '../i18n/textWords.ts';
import styles from './FoldingText.module.css';
import { Markdown } from './Markdown.tsx';
import type { MarkedSpan } from './remarkMark.ts';

interface FoldingTextProps {
  text: KnownText;
  marked?: readonly MarkedSpan[];
  /** Stands over the text, beside what opens the fold. */
  head?: ReactNode;
  /** Stands between head and text. */
  children?: ReactNode;
  /** Whether what opens the fold stands within the text, of which there are many on the page, and takes no line of its own. */
  isAmongMany?: true;
}

/**
 * A text of which bullets and sentences are folded away that only say that nothing is known. One press brings all of them
 * back, each in its place, and so does the browser when it finds something in them.
 */
export function FoldingText({ text, marked, head, children, isAmongMany }: FoldingTextProps) {
  const { markdown, insight } = text;
  const words = useTextWords();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(() => !canFindHidden());
  const folded = insight?.noInformation ?? [];
  const isAlone = isAmongMany && insight?.informative === 0;

  // React writes `hidden` as a yes or no only. Without a list of what it depends on, since every rendering may bring other elements.
  useLayoutEffect(() => {
    for (const element of root.current?.querySelectorAll('[data-folded]') ?? []) {
      if (isOpen) element.removeAttribute('hidden');
      else element.setAttribute('hidden', canFindHidden() ? 'until-found' : '');
    }
  });

  useEffect(() => {
    const element = root.current;
    const open = () => setIsOpen(true);
    element?.addEventListener('beforematch', open);
    return () => element?.removeEventListener('beforematch', open);
  }, []);

  return (
    <>
      {(head !== undefined || folded.length > 0) && (
        <div className={`${styles.head} ${isAlone ? styles.isAlone : isAmongMany ? styles.isBeside : ''}`}>
          {head}
          {folded.length > 0 && (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {isAlone ? words.onlyNoInformation : words.noInformation(folded.length)}
            </button>
          )}
        </div>
      )}
      {children}
      <div ref={root} className={styles.text}>
        <Markdown folded={folded} marked={marked}>
          {markdown}
        </Markdown>
      </div>
    </>
  );
}

/** Where the browser does not look into what is hidden, nothing is, until the reader folds it. */
function canFindHidden(): boolean {
  return 'onbeforematch' in document.documentElement;
}
