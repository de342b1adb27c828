import { memo } from 'react';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { SearchAnswer, SearchRequest, SearchState } from '../../search/answer.ts';
import { HitList } from './HitList.tsx';
import { NoHits } from './NoHits.tsx';
import { ResultHead } from './ResultHead.tsx';
import { ResultSkeleton } from './ResultSkeleton.tsx';
import { isSameRequest, pageSize } from './searchPlace.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import styles from './SearchResults.module.css';
import { SearchTrouble } from './SearchTrouble.tsx';
import { useDrawnCount } from './useDrawnCount.ts';
import { usePhraseCheck } from './usePhraseCheck.ts';
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
  answer: SearchAnswer;
}

function Answer({ answer, request, progress, isTyping, onChange, preparePaper }: AnswerProps) {
  const words = useSearchWords();
  const checked = usePhraseCheck(answer, !isTyping && isSameRequest(answer.request, request));
  const { hits } = checked;
  const drawn = useDrawnCount(hits.length, isTyping);
  const isAbsent = answer.notes.some(({ kind }) => kind === 'absent');
  return (
    <>
      <ResultHead
        checked={checked}
        progress={progress}
        order={request.order}
        onOrder={(order) => onChange({ order })}
      />
      <SearchNotes answer={answer} />
      {isAbsent && hits.length > 0 && <h2 className={styles.similar}>{words.similar}</h2>}
      {hits.length === 0 && !isAbsent && <NoHits answer={answer} progress={progress} onChange={onChange} />}
      <HitList
        hits={hits.slice(0, drawn)}
        answer={answer}
        preparePaper={preparePaper}
        onMore={() => onChange({ limit: request.limit + pageSize })}
      />
    </>
  );
}
