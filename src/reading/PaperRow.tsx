import { memo, type ReactNode } from 'react';
import type { ListedPaper } from '../bundle/bundle.ts';
import { useDateFormat } from '../i18n/dates.ts';
import { useWords } from '../i18n/words.ts';
import type { PaperMarks } from '../library/paperMarks.ts';
import { usePaperMarks } from '../library/useLibrary.ts';
import { HiddenText } from '../ui/HiddenText.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import styles from './PaperRow.module.css';
import { paperPath } from './paths.ts';
import { RowMarks } from './RowMarks.tsx';
import { addressOf } from './usePaperLinks.ts';

interface PaperRowProps {
  paper: ListedPaper;
  /** The day of its edition. */
  day: string;
  isOpen: boolean;
  /** Of the section that its link leads to, `#results`; empty where it leads to the paper. */
  anchor: string;
  /** What is said of the days that have it, where that is not the earlier ones. */
  days?: string;
  /** What stands under it. */
  children?: ReactNode;
}

/** A paper in a list: what it is called, what it brings, and what to beware of. */
export function PaperRow({ children, ...facts }: PaperRowProps) {
  const { paperId } = facts.paper;
  const marks = usePaperMarks(paperId);
  return (
    <li className={`${styles.row} ${marks.read ? styles.isRead : ''}`} data-paper={paperId}>
      <RowFacts {...facts} marks={marks} />
      {children}
    </li>
  );
}

interface RowFactsProps extends Omit<PaperRowProps, 'children'> {
  marks: PaperMarks;
}

/**
 * Drawn anew only when something of it changes: with the CPU slowed four times, twenty rows took 60 ms of each paper that was
 * opened, and 47 of them as much of each lens.
 */
const RowFacts = memo(function RowFacts({ paper, day, anchor, isOpen, days, marks }: RowFactsProps) {
  const { paperId, contribution, standing, earlierDates, name, title } = paper;
  return (
    <>
      {!marks.read && <UnreadDot />}
      <h2 className={styles.heading}>
        <a
          className={styles.link}
          href={addressOf(paperPath(paperId) + anchor)}
          aria-current={isOpen ? 'page' : undefined}
        >
          <RowTitle paper={paper} />
        </a>
      </h2>
      {contribution !== undefined && (
        <p className={styles.contribution} lang="ko">
          {contribution}
        </p>
      )}
      <p className={styles.facts}>
        <StandingMark standing={standing} />
        {paper.titleSource !== 'id' && <span>{paperId}</span>}
        {days === undefined ? <EarlierDays dates={earlierDates} day={day} /> : days && <span>{days}</span>}
      </p>
      <RowMarks paperId={paperId} date={day} title={name ?? title} marks={marks} />
    </>
  );
});

function UnreadDot() {
  const { marks } = useWords();
  return (
    <span className={styles.dot}>
      <HiddenText>{marks.unreadPaper}</HiddenText>
    </span>
  );
}

function RowTitle({ paper: { name, title, titleSource } }: { paper: ListedPaper }) {
  if (titleSource === 'id') return <span className={styles.untitled}>{title}</span>;
  const className = titleSource === 'lead' ? `${styles.title} ${styles.sentence}` : styles.title;
  return (
    <span lang="ko">
      {name !== undefined && <span className={styles.name}>{name} </span>}
      <span className={className}>{title}</span>
    </span>
  );
}

function EarlierDays({ dates: [newest, ...others], day }: { dates: string[]; day: string }) {
  const words = useWords();
  const format = useDateFormat();
  return newest === undefined ? null : (
    <span>{words.day.earlier(format.short(newest, day), others.length)}</span>
  );
}
