import Check from 'lucide/dist/esm/icons/check.mjs';
import type { ComponentProps } from 'react';
import type { MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { useMinutesWords } from '../../i18n/minutesWords.ts';
import { useWords } from '../../i18n/words.ts';
import { markRead } from '../../library/markPapers.ts';
import { useLibrary, usePaperMarks } from '../../library/useLibrary.ts';
import { Icon } from '../../ui/Icon.tsx';
import { announceAction } from '../announcement.ts';
import { LensSections } from '../lens/LensSections.tsx';
import { focusRow } from '../triage/useListSteps.ts';
import styles from './PickedSections.module.css';

interface PickedSectionsProps {
  paperId: string;
  /** All that was picked. */
  picked: readonly MeasuredPaper[];
  Texts: ComponentProps<typeof LensSections>['Texts'];
}

/** What was picked of a paper, under its row, and the way on. */
export function PickedSections({ paperId, picked, Texts }: PickedSectionsProps) {
  const at = picked.findIndex((paper) => paper.paperId === paperId);
  const paper = picked[at];
  if (!paper) return null;
  return (
    <>
      <LensSections
        paperId={paperId}
        date={paper.date}
        lens={paper.sections.map(({ kind }) => kind)}
        Texts={Texts}
      />
      <ReadOn paper={paper} others={[...picked.slice(at + 1), ...picked.slice(0, at)]} />
    </>
  );
}

interface ReadOnProps {
  paper: MeasuredPaper;
  /** From the next on, and then those before it. */
  others: MeasuredPaper[];
}

/** One press where the text ends marks the paper read and leads to the next unread one. */
function ReadOn({ paper: { paperId, date }, others }: ReadOnProps) {
  const words = useMinutesWords();
  const { marks } = useWords();
  const library = useLibrary();
  const { read } = usePaperMarks(paperId);
  const findNext = () => others.find((other) => !library.paper(other.paperId).read);

  function readOn(): void {
    markRead(library, [{ paperId, date }]);
    announceAction(library);
    const next = findNext();
    if (next) focusRow(document.querySelector('main'), next.paperId);
    else showEnd(document.querySelector<HTMLElement>('[data-minutes-end]'));
  }

  if (read) {
    return (
      <p className={`${styles.end} ${styles.isRead}`}>
        <Icon nodes={Check} /> {marks.read}
      </p>
    );
  }
  return (
    <button type="button" className={`${styles.end} ${styles.button}`} onClick={readOn}>
      {findNext() ? words.readOn : words.readLast}
    </button>
  );
}

function showEnd(end: HTMLElement | null): void {
  end?.focus({ preventScroll: true });
  end?.scrollIntoView({ block: 'center' });
}
