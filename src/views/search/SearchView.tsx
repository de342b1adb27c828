import { useDeferredValue, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useSearchWords } from '../../i18n/searchWords.ts';
import { useWords } from '../../i18n/words.ts';
import { useWindowPlace } from '../../reading/scrollPlaces.ts';
import { SearchField } from '../../reading/SearchField.tsx';
import { searchFieldId } from '../../reading/searchPath.ts';
import { focusContent } from '../../ui/content.ts';
import { Page } from '../../ui/Page.tsx';
import { useSearch } from './searchClientContext.ts';
import { SearchHelp } from './SearchHelp.tsx';
import { SearchResults } from './SearchResults.tsx';
import styles from './SearchView.module.css';
import { useSearchFocus } from './useSearchFocus.ts';
import { useSearchPlace } from './useSearchPlace.ts';
import { quietMs, useSettled } from './useSettled.ts';

/**
 * The page of the search: results as one types.
 * @param preparePaper fetches the paper view's code, since the reader is about to need it
 */
export function SearchView({ preparePaper }: { preparePaper: () => void }) {
  const words = useWords();
  const searchWords = useSearchWords();
  const { place, isChanged, change, visit } = useSearchPlace();
  const isTyping = useSettled(place.text, quietMs) !== place.text && isChanged;
  const outcome = useSearch(place);
  // The letter goes before what stands under it.
  const shown = { place: useDeferredValue(place), isTyping: useDeferredValue(isTyping) };
  const field = useRef<HTMLInputElement>(null);
  const isBlank = place.text.trim() === '';
  const isReady = useOnceReady(visit, isBlank || outcome.isSettled);
  useWindowPlace(isReady);
  useSearchFocus(field, visit, isBlank, isReady);

  function ask(text: string): void {
    // Where nothing is scrolled it would only cost a layout.
    if (window.scrollY > 0) window.scrollTo(0, 0);
    change({ text });
  }

  return (
    <Page isWide>
      <title>{`${searchWords.pageTitle(place.text.trim())} — ${words.siteName}`}</title>
      <h1 className={styles.title}>{words.search.name}</h1>
      <search className={styles.bar}>
        <form onSubmit={goToResults}>
          <SearchField
            ref={field}
            id={searchFieldId}
            type="search"
            className={styles.field}
            text={place.text}
            onText={ask}
            onKeyDown={stepToResults}
          />
        </form>
      </search>
      {isBlank ? (
        <SearchHelp />
      ) : (
        <SearchResults
          request={shown.place}
          answer={outcome.answer}
          snippets={outcome.snippets}
          progress={outcome.progress}
          isBroken={outcome.isBroken}
          isTyping={shown.isTyping}
          onChange={change}
          preparePaper={preparePaper}
        />
      )}
    </Page>
  );
}

/** Results that have been drawn once on a visit stay there while newer ones are on their way. */
function useOnceReady(visit: string, isReady: boolean): boolean {
  const [readyVisit, setReadyVisit] = useState<string>();
  if (isReady && readyVisit !== visit) setReadyVisit(visit);
  return isReady || readyVisit === visit;
}

/** What was typed is searched already: Enter leads on to what was found, and puts a phone's keyboard away. */
function goToResults(event: SubmitEvent): void {
  event.preventDefault();
  if (!focusFirstHit()) focusContent();
}

function stepToResults(event: KeyboardEvent): void {
  if (event.code === 'ArrowDown' && focusFirstHit()) event.preventDefault();
}

function focusFirstHit(): boolean {
  const link = document.querySelector('[data-paper] a');
  if (!(link instanceof HTMLElement)) return false;
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
  return true;
}
