import { useSearchWords } from '../../i18n/searchWords.ts';
import type { SearchProgress, SearchRequest, ShownAnswer } from '../../search/answer.ts';
import { Announcement } from './Announcement.tsx';
import styles from './ResultHead.module.css';

interface ResultHeadProps {
  answer: ShownAnswer;
  progress: SearchProgress;
  order: SearchRequest['order'];
  onOrder: (order: SearchRequest['order']) => void;
}

/** How many papers were found, how far the search has come, and in which order they stand. */
export function ResultHead({ answer, progress, order, onOrder }: ResultHeadProps) {
  const words = useSearchWords();
  const count = countWords(answer, words);
  const state = stateWords(answer, progress, words);
  return (
    <header className={styles.head}>
      <h2 className={styles.count}>{count}</h2>
      <fieldset aria-label={words.order.label} className={styles.order}>
        {(['relevance', 'date'] as const).map((choice) => (
          <button key={choice} type="button" aria-pressed={choice === order} onClick={() => onOrder(choice)}>
            {words.order[choice]}
          </button>
        ))}
      </fieldset>
      <p className={styles.state}>{state}</p>
      <Announcement>{state === '' ? count : `${count}. ${state}`}</Announcement>
    </header>
  );
}

type Words = ReturnType<typeof useSearchWords>;

function countWords({ total, phraseCheck }: ShownAnswer, { status }: Words): string {
  if (total === 0) return status.none;
  return phraseCheck.isPartial ? status.foundAtMost(total) : status.found(total);
}

function stateWords({ phraseCheck }: ShownAnswer, progress: SearchProgress, { status }: Words): string {
  if (progress.searched + progress.failed < progress.total) return status.partial(progress.searched);
  return phraseCheck.isRunning ? status.checking : '';
}
