import Bookmark from 'lucide/dist/esm/icons/bookmark.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import List from 'lucide/dist/esm/icons/list.mjs';
import type { ReactNode } from 'react';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useWords } from '../../i18n/words.ts';
import { toggleRead } from '../../library/markPapers.ts';
import { useLibrary, usePaperMarks } from '../../library/useLibrary.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { toggleSaved } from '../../reading/toggleSaved.ts';
import { Icon } from '../../ui/Icon.tsx';
import { StepIcon } from '../../ui/StepIcon.tsx';
import { BackLink } from './BackLink.tsx';
import styles from './PaperFoot.module.css';
import { usePaperNeighbors, type PaperNeighbor } from './usePaperNeighbors.ts';

interface PaperFootProps {
  paperId: string;
  /** The day of the edition that is read. */
  date: string;
  /** The day whose list the reader works through. */
  listDay: string;
}

/** What one does most with an open paper, where a thumb reaches it. */
export function PaperFoot({ paperId, date, listDay }: PaperFootProps) {
  const { paper: words } = usePaperWords();
  const { marks } = useWords();
  const library = useLibrary();
  const { read, savedAt } = usePaperMarks(paperId);
  const neighbors = usePaperNeighbors(paperId, listDay);
  const isSaved = savedAt !== undefined;
  return (
    <section className={styles.foot} data-foot aria-label={words.foot}>
      <BackLink className={styles.action} listDay={listDay}>
        <Icon nodes={List} />
        {words.list}
      </BackLink>
      <Step neighbor={neighbors?.previous} direction="previous" />
      <Step neighbor={neighbors?.next} direction="next" />
      <Mark isPressed={read !== undefined} onPress={() => toggleRead(library, { paperId, date })}>
        <Icon nodes={Check} />
        {marks.read}
      </Mark>
      <Mark isPressed={isSaved} onPress={() => toggleSaved(library, paperId)}>
        <Icon nodes={Bookmark} isFilled={isSaved} />
        {marks.save}
      </Mark>
    </section>
  );
}

interface StepProps {
  neighbor: PaperNeighbor | undefined;
  direction: 'previous' | 'next';
}

function Step({ neighbor, direction }: StepProps) {
  const { paper: words } = usePaperWords();
  const content = (
    <>
      <StepIcon direction={direction} />
      {direction === 'next' ? words.nextShort : words.previousShort}
    </>
  );
  if (!neighbor) {
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an `a` leads somewhere
      <span className={`${styles.action} ${styles.isAbsent}`} role="link" aria-disabled="true">
        {content}
      </span>
    );
  }
  const { title, to, state } = neighbor;
  return (
    <AppLink className={styles.action} to={to} state={state} aria-label={`${words[direction]}: ${title}`}>
      {content}
    </AppLink>
  );
}

interface MarkProps {
  isPressed: boolean;
  onPress: () => void;
  children: ReactNode;
}

function Mark({ isPressed, onPress, children }: MarkProps) {
  return (
    <button type="button" className={styles.action} aria-pressed={isPressed} onClick={onPress}>
      {children}
    </button>
  );
}
