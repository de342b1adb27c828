import { useLayoutEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { isReadingMode, setReadingMode } from '../../reading/readingMode.ts';
import { focusContent } from '../../ui/content.ts';

/**
 * Whether only a paper's text is shown, which its address says, and what changes that. It is no step of the history: Back
 * leads to the list from there too.
 */
export function useReadingMode(): [isReading: boolean, read: (isOn: boolean) => void] {
  const { pathname, search, state } = useLocation() as { pathname: string; search: string; state: unknown };
  const navigate = useNavigate();

  function change(isOn: boolean): void {
    // What was pressed goes away.
    focusContent();
    // Without the anchor, to which the page would go once more.
    void navigate({ pathname, search: setReadingMode(search, isOn) }, { state, replace: true });
  }

  return [isReadingMode(search), change];
}

/** What stands around a paper goes by this, in the style sheet of each. */
export function useReadingPage(): void {
  const isReading = isReadingMode(useLocation().search);
  // Before the paint, so that nothing comes and goes between two papers.
  useLayoutEffect(() => {
    if (!isReading) return undefined;
    document.documentElement.dataset['view'] = 'reading';
    return () => {
      delete document.documentElement.dataset['view'];
    };
  }, [isReading]);
}
