import { memo } from 'react';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { SearchRequest, SearchState, ShownAnswer } from '../../search/answer.ts';
import { isSameRequest } from '../../search/isSameRequest.ts';
import { HitList } from './HitList.tsx';
import { NoHits } from './NoHits.tsx';
import { ResultHead } from './ResultHead.tsx';
import { ResultSkeleton } from './ResultSkeleton.tsx';
import { pageSize } from './searchPlace.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import styles from './SearchResults.module.css';
import { SearchTrouble } from './SearchTrouble.tsx';
import { useDrawnCount } from './useDrawnCount.ts';
import type { PlaceChange } from './useSearchPlace.ts';

interface SearchResultsProps extends SearchState {
  request: SearchRequest;
  /** Until typing has paused. */
  isTyping: boolean;
  onChange: (change: PlaceChange) => void;
  preparePaper: () => void;
}

/**
 * What the search has to say of a query, in whatever state it is. Not drawn with the keystroke itself: with the CPU slowed
 * four times that took 40 ms before the letter was seen.
 */
export const SearchResults = memo(function SearchResults(props: SearchResultsProps) {
  const { answer, request, progress, isBroken, onChange } = props;
  if (isBroken || !answer) {
    return (
      <>
        <SearchTrouble progress={progress} isBroken={isBroken} />
        {!isBroken && <ResultSkeleton />}
      </>
    );
  }
  return (
    <div className={styles.columns}>
      <SearchFilters answer={answer} request={request} onChange={onChange} />
      <div className={styles.results}>
        <SearchTrouble progress={progress} isBroken={false} />
        <Answer {...props} answer={answer} />
      </div>
    </div>
  );
});

interface AnswerProps extends SearchResultsProps {
  answer: ShownAnswer;
}

function Answer({ answer, snippets, request, progress, isTyping, onChange, preparePaper }: AnswerProps) {
  const words = useSearchWords();
  const found = answer.hits.length;
  const drawn = useDrawnCount(found, isTyping);
  const isAbsent = answer.notes.some(({ kind }) => kind === 'absent');
  return (
    <>
      <ResultHead
        answer={answer}
        progress={progress}
        order={request.order}
        onOrder={(order) => onChange({ order })}
      />
      <SearchNotes answer={answer} />
      {isAbsent && found > 0 && <h2 className={styles.similar}>{words.similar}</h2>}
      {found === 0 && !isAbsent && <NoHits answer={answer} progress={progress} onChange={onChange} />}
      <HitList
        answer={answer}
        snippets={snippets}
        drawn={drawn}
        isQuiet={!isTyping && isSameRequest(answer.request, request)}
        preparePaper={preparePaper}
        onMore={() => onChange({ limit: request.limit + pageSize })}
      />
    </>
  );
}
