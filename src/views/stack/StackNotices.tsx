import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { manifestQuery } from '../../data/queries.ts';
import type { DaySpan } from '../../digest/daySpan.ts';
import { useSpanFormat } from '../../i18n/spanFormat.ts';
import { useStackWords } from '../../i18n/stackWords.ts';
import { useWords } from '../../i18n/words.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { stackPath } from '../../reading/paths.ts';
import { StackLinks } from '../../reading/StackLinks.tsx';
import { Notice, NoticeTitle } from '../../ui/Notice.tsx';
import { readMeantSpan, spanAddress } from './stack.ts';
import styles from './StackNotices.module.css';

/** Stands in place of days that the calendar does not have, or that are written in another way. */
export function UnknownSpan({ text }: { text: string }) {
  const { badSpan } = useStackWords();
  const format = useSpanFormat();
  const newest = useQuery(manifestQuery).data?.months.at(-1)?.last;
  const meant = readMeantSpan(decode(text));
  return (
    <StackNotice
      title={badSpan.title}
      explanation={meant === undefined ? badSpan.explain(decode(text)) : badSpan.meant}
    >
      {meant && <AppLink to={stackPath(spanAddress(meant))}>{format.long(meant.from, meant.to)}</AppLink>}
      {newest !== undefined && <StackLinks newest={newest} />}
    </StackNotice>
  );
}

/** An address may hold anything, and not all of it can be decoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Stands in place of days without a digest. */
export function EmptySpan({ span }: { span: DaySpan }) {
  const { emptySpan } = useStackWords();
  const format = useSpanFormat();
  return (
    <StackNotice title={emptySpan.title(format.long(span.from, span.to))} explanation={emptySpan.explain} />
  );
}

/** What the reader finds who has read all there is. */
export function NoUnread() {
  const { noneUnread } = useStackWords();
  return (
    <StackNotice title={noneUnread.title} explanation={noneUnread.explain}>
      <AppLink to="/">{noneUnread.toNewest}</AppLink>
    </StackNotice>
  );
}

interface StackNoticeProps {
  title: string;
  explanation: string;
  /** The links on. */
  children?: ReactNode;
}

function StackNotice({ title, explanation, children }: StackNoticeProps) {
  const { siteName } = useWords();
  return (
    <div className={styles.notice}>
      <title>{`${title} — ${siteName}`}</title>
      <Notice>
        <NoticeTitle>{title}</NoticeTitle>
        <p>{explanation}</p>
        {children}
      </Notice>
    </div>
  );
}
