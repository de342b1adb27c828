import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import type { MarkedSpan } from '../../ui/remarkMark.ts';
import styles from './FoldingText.module.css';
import type { ReadText } from './readSections.ts';

interface FoldingTextProps {
  text: ReadText;
  marked?: readonly MarkedSpan[];
  /** Stands over the text, beside what opens the fold. */
  head?: ReactNode;
  /** Stands between head and text. */
  children?: ReactNode;
}

/**
 * A text of which bullets and sentences are folded away that only say that nothing is known. One press brings all of them
 * back, each in its place, and so does the browser when it finds something in them.
 */
export function FoldingText({ text: { markdown, insight }, marked, head, children }: FoldingTextProps) {
  const words = usePaperWords();
  const root = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(() => !canFindHidden());
  const folded = insight?.noInformation ?? [];

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
        <div className={styles.head}>
          {head}
          {folded.length > 0 && (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {words.paper.noInformation(folded.length)}
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
