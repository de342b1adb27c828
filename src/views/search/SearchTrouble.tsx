import { useSearchWords } from '../../i18n/searchWords.ts';
import { useWords } from '../../i18n/words.ts';
import type { SearchState } from '../../search/answer.ts';
import { focusContent } from '../../ui/content.ts';
import { Notice, NoticeButton } from '../../ui/Notice.tsx';
import { useSearchClient } from './searchClientContext.ts';

/** What went wrong in the search and what can be done about it; nothing while all is well. */
export function SearchTrouble({ progress, isBroken }: Pick<SearchState, 'progress' | 'isBroken'>) {
  const { retry } = useWords();
  const { status } = useSearchWords();
  const client = useSearchClient();

  function searchAgain(): void {
    // The button goes with the trouble, so the focus must go elsewhere.
    focusContent();
    client.retry();
  }

  if (!isBroken && progress.failed === 0) return null;
  return (
    <div role="alert">
      <Notice tone={isBroken ? 'danger' : 'caution'}>
        {isBroken && <h2>{status.brokenTitle}</h2>}
        <p>{isBroken ? status.broken : status.failed(progress.failed)}</p>
        <NoticeButton onClick={searchAgain}>{retry}</NoticeButton>
      </Notice>
    </div>
  );
}
