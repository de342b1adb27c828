import { useSearchWords } from '../../i18n/searchWords.ts';
import type { SearchAnswer, SearchProgress } from '../../search/answer.ts';
import { Notice, NoticeButton } from '../../ui/Notice.tsx';
import type { PlaceChange } from './useSearchPlace.ts';
import { usePlaceName } from './usePlaceName.ts';

interface NoHitsProps {
  answer: SearchAnswer;
  progress: SearchProgress;
  onChange: (change: PlaceChange) => void;
}

/** What was tried in vain, and the nearest that could be tried instead. */
export function NoHits({ answer: { request, query }, progress, onChange }: NoHitsProps) {
  const words = useSearchWords();
  const placeName = usePlaceName();
  const { text, section } = request;
  const isPartial = progress.searched + progress.failed < progress.total;
  return (
    <Notice>
      <h2>{words.none.title(text.trim())}</h2>
      {isPartial ? <p>{words.none.soFar(progress.searched)}</p> : <p>{words.none.tried}</p>}
      {section && (
        <NoticeButton onClick={() => onChange({ section: undefined })}>
          {words.none.anySection(placeName(section))}
        </NoticeButton>
      )}
      {query.clauses.some(({ isPhrase }) => isPhrase) && (
        <NoticeButton onClick={() => onChange({ text: text.replace(/["“”\uff02「」『』]/g, '') })}>
          {words.none.withoutQuotes}
        </NoticeButton>
      )}
      {!isPartial && <p>{words.none.advice}</p>}
    </Notice>
  );
}
