import type { ReactNode } from 'react';
import type { ListedPaper } from '../bundle/bundle.ts';
import { useDateFormat } from '../i18n/dates.ts';
import { useWords } from '../i18n/words.ts';
import { usePaperMarks } from '../library/useLibrary.ts';
import { HiddenText } from '../ui/HiddenText.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { AppLink } from './AppLink.tsx';
import { lensAnchor } from './lens/lens.ts';
import type { ListOrigin } from './listOrigin.ts';
import styles from './PaperRow.module.css';
import { paperPath } from './paths.ts';
import { RowMarks } from './RowMarks.tsx';

interface PaperRowProps {
  paper: ListedPaper;
  origin: ListOrigin;
  isOpen: boolean;
  /** The reader is about to open the paper. */
  onIntent: () => void;
  /** What stands under it. */
  children: ReactNode;
}

/** A paper in a list: what it is called, what it brings, and what to beware of. */
export function PaperRow({ paper, origin, isOpen, onIntent, children }: PaperRowProps) {
  const { paperId, contribution, standing, earlierDates, name, title } = paper;
  const marks = usePaperMarks(paperId);
  return (
    <li className={`${styles.row} ${marks.read ? styles.isRead : ''}`} data-paper={paperId}>
      {!marks.read && <UnreadDot />}
      <h2 className={styles.heading}>
        <AppLink
          className={styles.link}
          to={{ pathname: paperPath(paperId), hash: lensAnchor(origin.lens) }}
          state={origin}
          aria-current={isOpen ? 'page' : undefined}
          onPointerEnter={onIntent}
          onPointerDown={onIntent}
          onFocus={onIntent}
        >
          <RowTitle paper={paper} />
        </AppLink>
      </h2>
      {contribution !== undefined && (
        <p className={styles.contribution} lang="ko">
          {contribution}
        </p>
      )}
      <p className={styles.facts}>
        <StandingMark standing={standing} />
        {paper.titleSource !== 'id' && <span>{paperId}</span>}
        <EarlierDays dates={earlierDates} day={origin.day} />
      </p>
      <RowMarks paperId={paperId} date={origin.day} title={name ?? title} marks={marks} />
      {children}
    </li>
  );
}

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
