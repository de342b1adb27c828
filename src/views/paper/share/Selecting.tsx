import { Suspense, useEffect, useState, type RefObject } from 'react';
import { lazyExtra } from '../../../ui/lazyExtra.ts';
import type { SharedPaper } from './sharedPaper.ts';

interface SelectingProps {
  /** What holds the paper. */
  root: RefObject<HTMLElement | null>;
  paper: SharedPaper;
}

/** Waits for the reader to select something in the text, and then offers what can be done with it. */
export function Selecting({ root, paper }: SelectingProps) {
  const [hasBegun, setHasBegun] = useState(false);

  useEffect(() => {
    if (hasBegun) return undefined;
    function hearSelection(): void {
      const selection = getSelection();
      if (selection?.isCollapsed === false && root.current?.contains(selection.anchorNode)) setHasBegun(true);
    }
    document.addEventListener('selectionchange', hearSelection);
    return () => document.removeEventListener('selectionchange', hearSelection);
  }, [root, hasBegun]);

  if (!hasBegun) return null;
  return (
    <Suspense>
      <SelectionBar root={root} paper={paper} />
    </Suspense>
  );
}

/** Should it not come, the browser still copies what is selected. */
const SelectionBar = lazyExtra(async () => (await import('./SelectionBar.tsx')).SelectionBar);
