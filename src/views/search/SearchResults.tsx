import { useDeferredValue } from 'react';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { SearchAnswer, SearchRequest } from '../../search/answer.ts';
import { HitList } from './HitList.tsx';
import { NoHits } from './NoHits.tsx';
import { ResultHead } from './ResultHead.tsx';
import { ResultSkeleton } from './ResultSkeleton.tsx';
import type { SearchOutcome } from './searchClientContext.ts';
import { pageSize } from './searchPlace.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchNotes } from './SearchNotes.tsx';
import styles from './SearchResults.module.css';
import { SearchTrouble } from './SearchTrouble.tsx';
import { usePhraseCheck } from './usePhraseCheck.ts';
import type { PlaceChange } from './useSearchPlace.ts';
import { quietMs, useSettled } from './useSettled.ts';

interface SearchResultsProps {
  request: SearchRequest;
  outcome: SearchOutcome;
  onChange: (change: PlaceChange) => void;
  preparePaper: () => void;
}

/** What the search has to say of a query, in whatever state it is. */
export function SearchResults({ request, outcome, onChange, preparePaper }: SearchResultsProps) {
  const { answer, progress, isBroken } = outcome;
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
        <Answer
          answer={answer}
          request={request}
          outcome={outcome}
          onChange={onChange}
          preparePaper={preparePaper}
        />
      </div>
    </div>
  );
}

/** More than a window shows; to lay out all of them at each keystroke would take a slow phone longer than typing it. */
const hitsWhileTyping = 12;

interface AnswerProps extends SearchResultsProps {
  answer: SearchAnswer;
}

function Answer({ answer: newest, request, outcome, onChange, preparePaper }: AnswerProps) {
  // Rows are drawn in pieces between which the next keystroke is heard.
  const answer = useDeferredValue(newest);
  const words = useSearchWords();
  const settledText = useSettled(request.text, quietMs);
  const isTyping = settledText !== undefined && settledText !== request.text;
  const checked = usePhraseCheck(answer, settledText === request.text && outcome.isSettled);
  const { hits } = checked;
  const isAbsent = answer.notes.some(({ kind }) => kind === 'absent');
  return (
    <>
      <ResultHead
        checked={checked}
        progress={outcome.progress}
        order={request.order}
        onOrder={(order) => onChange({ order })}
      />
      <SearchNotes answer={answer} />
      {isAbsent && hits.length > 0 && <h2 className={styles.similar}>{words.similar}</h2>}
      {hits.length === 0 && !isAbsent && (
        <NoHits answer={answer} progress={outcome.progress} onChange={onChange} />
      )}
      <HitList
        hits={isTyping ? hits.slice(0, hitsWhileTyping) : hits}
        answer={answer}
        preparePaper={preparePaper}
        onMore={() => onChange({ limit: request.limit + pageSize })}
      />
    </>
  );
}
