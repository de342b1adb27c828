import { Suspense } from 'react';
import { useDateFormat } from '../../i18n/dates.ts';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { useWords } from '../../i18n/words.ts';
import type { PaperMarks } from '../../library/paperMarks.ts';
import { usePaperMarks } from '../../library/useLibrary.ts';
import { StandingMark } from '../../ui/StandingMark.tsx';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { localDate, useToday } from './localDate.ts';
import { NoteText } from './NoteText.tsx';
import { RowActions } from './RowActions.tsx';
import styles from './SavedRow.module.css';
import { useListedEdition, type ListedEdition } from './useListedEdition.ts';

interface RowDetailsProps {
  paperId: string;
  /** What is shown of each paper, `results,limitations`; empty without a lens. */
  lens: string;
  /** What had the focus is about to go. */
  onGone: () => void;
}

/** What a row has beside the title: facts, tags, note, and the buttons that mark the paper. */
export function RowDetails({ paperId, lens, onGone }: RowDetailsProps) {
  const listed = useListedEdition(paperId);
  const marks = usePaperMarks(paperId);
  const isReady = listed.status === 'ready';
  return (
    <>
      <RowTrouble listed={listed} onGone={onGone} />
      {marks.note !== '' && <NoteText note={marks.note} />}
      <div className={styles.foot}>
        <RowFacts paperId={paperId} listed={listed} marks={marks} />
        <RowActions
          paperId={paperId}
          date={isReady ? listed.edition.date : undefined}
          name={isReady ? (listed.paper.name ?? listed.paper.title) : paperId}
          marks={marks}
        />
      </div>
      {lens && isReady && (
        <Suspense>
          <SavedLens paperId={paperId} date={listed.edition.date} lens={lens} />
        </Suspense>
      )}
    </>
  );
}

/** What a lens shows. Should it not come, its head says so. */
const SavedLens = lazyExtra(async () => (await import('./SavedLens.tsx')).SavedLens);

interface RowFactsProps {
  paperId: string;
  listed: ListedEdition;
  marks: PaperMarks;
}

function RowFacts({ paperId, listed, marks: { read, savedAt, tags } }: RowFactsProps) {
  const { row } = useLibraryWords();
  const format = useDateFormat();
  const today = useToday();
  const isReady = listed.status === 'ready';
  return (
    <p className={styles.facts}>
      {isReady && <StandingMark standing={listed.paper.standing} />}
      {!read && <span className={styles.unread}>{row.unread}</span>}
      {isReady && listed.paper.titleSource !== 'id' && <span>{paperId}</span>}
      {isReady && <span>{row.digestOf(format.short(listed.edition.date, today))}</span>}
      {savedAt !== undefined && <span>{row.savedOn(format.short(localDate(savedAt), today))}</span>}
      {tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          #{tag}
        </span>
      ))}
    </p>
  );
}

function RowTrouble({ listed, onGone }: Pick<RowFactsProps, 'listed'> & { onGone: () => void }) {
  const { retry } = useWords();
  const { row } = useLibraryWords();
  if (listed.status === 'missing') return <p className={styles.trouble}>{row.missing}</p>;
  if (listed.status !== 'failed') return null;

  function tryAgain(again: () => void): void {
    onGone();
    again();
  }

  return (
    <p className={styles.trouble}>
      {row.failed}{' '}
      <button type="button" onClick={() => tryAgain(listed.retry)}>
        {retry}
      </button>
    </p>
  );
}
