import { useDeferredValue, useRef } from 'react';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { useWords } from '../../i18n/words.ts';
import { useListLens } from '../../reading/lens/useListLens.ts';
import { useWindowPlace } from '../../reading/scrollPlaces.ts';
import { Page } from '../../ui/Page.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { LibraryPanels } from './LibraryPanels.tsx';
import { LibraryTools } from './LibraryTools.tsx';
import styles from './LibraryView.module.css';
import { SavedList } from './SavedList.tsx';
import { useLibraryFocus } from './useLibraryFocus.ts';
import { useLibraryPlace } from './useLibraryPlace.ts';
import { useSavedFacts } from './useSavedFacts.ts';

/**
 * The page of what the reader has saved.
 * @param preparePaper fetches the paper view's code, since the reader is about to need it
 */
export function LibraryView({ preparePaper }: { preparePaper: () => void }) {
  const words = useWords();
  const libraryWords = useLibraryWords();
  const { place, change, visit } = useLibraryPlace();
  const { by, order, isUnreadOnly, text } = useDeferredValue(place);
  const facts = useSavedFacts(JSON.stringify([visit, by, order, isUnreadOnly, text]));
  const lens = useListLens(false);
  const field = useRef<HTMLInputElement>(null);
  useWindowPlace(true);
  useLibraryFocus(visit);

  return (
    <Page isWide>
      <title>{`${libraryWords.title} — ${words.siteName}`}</title>
      <div className={styles.head}>
        <h1 className={styles.title}>{libraryWords.title}</h1>
        <LibraryPanels hasPapers={facts.length > 0} year={place.year} onYear={(year) => change({ year })} />
      </div>
      {facts.length === 0 ? (
        <EmptyLibrary />
      ) : (
        <>
          <LibraryTools field={field} place={place} onChange={change} />
          <SavedList
            facts={facts}
            by={by}
            order={order}
            isUnreadOnly={isUnreadOnly}
            text={text}
            lens={lens}
            field={field}
            onChange={change}
            preparePaper={preparePaper}
          />
        </>
      )}
    </Page>
  );
}
