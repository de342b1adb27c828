import { use, useContext, useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react';
import { SearchClientContext } from '../../reading/searchContext.ts';
import type { SearchClient, SearchRequest, SearchState, ShownAnswer } from '../../search/answer.ts';
import { isSameRequest } from '../../search/isSameRequest.ts';
import { useKeptPapers } from './useKeptPapers.ts';

/** Suspends until the search is here. */
export function useSearchClient(): SearchClient {
  const lazy = useContext(SearchClientContext);
  if (!lazy) throw new Error('SearchClientContext has no value here.');
  // React counts on the same call where a component that has waited is drawn again.
  return lazy.opened && !lazy.isAsked ? lazy.opened : use(lazy.open());
}

export interface SearchOutcome extends Omit<SearchState, 'answer'> {
  /** To this request; to the one before while that is on its way. */
  answer: ShownAnswer | undefined;
  /** The answer is to this very request. */
  isSettled: boolean;
}

/** Asks the search, and gives what it has found so far. Nothing is asked where there is no text. */
export function useSearch(request: SearchRequest): SearchOutcome {
  const client = useSearchClient();
  const { text, section, order, limit } = request;
  // What is found is drawn in pieces between which the next keystroke is heard.
  const { answer, ...state } = useDeferredValue(useSyncExternalStore(client.subscribe, client.readState));
  const [answerBefore, setAnswerBefore] = useState(answer);
  const isBlank = text.trim() === '';
  const kept = useKeptPapers(text);
  // What was found before the field was empty, or elsewhere, is no answer to what is typed then.
  if (isBlank && answerBefore !== answer) setAnswerBefore(answer);

  useEffect(() => {
    if (!isBlank && kept) client.search({ text, order, limit, ...(section && { section }) }, kept);
  }, [client, isBlank, text, section, order, limit, kept]);

  const isSettled = !isBlank && answer !== undefined && isSameRequest(answer.request, request);
  const isOurs = isSettled || answer !== answerBefore;
  return { ...state, answer: isOurs && !isBlank ? answer : undefined, isSettled };
}
