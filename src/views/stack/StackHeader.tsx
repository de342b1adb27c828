import { useRef, type ReactNode } from 'react';
import { useSpanFormat } from '../../i18n/spanFormat.ts';
import { useStackWords } from '../../i18n/stackWords.ts';
import { useWords } from '../../i18n/words.ts';
import { useUnreadCount } from '../../library/useLibrary.ts';
import { useAskedLens } from '../../reading/lens/useAskedLens.ts';
import { stackPath } from '../../reading/paths.ts';
import { StepLink } from '../../reading/StepLink.tsx';
import { useArrivalFocus } from '../../reading/useArrivalFocus.ts';
import { spanAddress, stackAddress, type Stack } from './stack.ts';
import styles from './StackHeader.module.css';
import { useSpansBeside } from './useSpansBeside.ts';

interface StackHeaderProps {
  stack: Stack;
  /** The ids of its papers; nothing while they are on their way. */
  paperIds: string[] | undefined;
  /** How often they stood in a digest, all together. */
  times: number;
  /** Whether there may be more than are known. */
  hasMore: boolean;
  /** How many are new to the reader; nothing where that is not known. */
  newPapers: number | 'pending' | undefined;
  /** How long its unread papers take. */
  time: ReactNode;
  /** Whether the stack is what the page is about; beside an open paper it is not. */
  isTitle: boolean;
}

/** What the stack is called, what it holds, and the ways to the days before and after it. */
export function StackHeader(props: StackHeaderProps) {
  const { stack, paperIds = noPapers, hasMore, newPapers, time, isTitle } = props;
  const words = useWords();
  const stackWords = useStackWords();
  const title = useStackTitle(stack);
  const Heading = isTitle ? 'h1' : 'h2';
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading, isTitle ? stackAddress(stack) : undefined, 'lost');
  const unread = useUnreadCount(paperIds);
  const unreadMark = unread > 0 ? `(${unread}${hasMore ? '+' : ''}) ` : '';
  return (
    <header className={styles.header}>
      {isTitle && <title>{`${unreadMark}${title} — ${words.siteName}`}</title>}
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </Heading>
      {stack.kind === 'span' && <SpanSteps span={stack} />}
      <div className={styles.facts}>
        <StackCount {...props} unread={unread} />
        {newPapers !== undefined && (
          <p className={styles.new}>{newPapers === 'pending' ? ' ' : stackWords.newPapers(newPapers)}</p>
        )}
        {time}
      </div>
    </header>
  );
}

const noPapers: string[] = [];

function StackCount({
  stack,
  paperIds = noPapers,
  times,
  hasMore,
  unread,
}: StackHeaderProps & { unread: number }) {
  const { day, marks } = useWords();
  const words = useStackWords();
  if (paperIds.length === 0) return <p> </p>;
  const unreadText = unread === 0 ? marks.allRead : marks.unread(unread);
  if (stack.kind === 'unread') return <p>{hasMore ? words.atLeast(unread) : unreadText}</p>;
  const facts = [
    day.paperCount(paperIds.length),
    ...(times > paperIds.length ? [words.times(times)] : []),
    unreadText,
  ];
  return <p>{facts.join(' · ')}</p>;
}

/** "2025년 5월 19일~25일", or that it is the unread papers. */
function useStackTitle(stack: Stack): string {
  const words = useStackWords();
  const format = useSpanFormat();
  return stack.kind === 'unread' ? words.unreadTitle : format.long(stack.from, stack.to);
}

function SpanSteps({ span }: { span: Stack & { kind: 'span' } }) {
  const words = useStackWords();
  const format = useSpanFormat();
  const lens = useAskedLens();
  const { earlier, later } = useSpansBeside(span);
  return (
    <nav className={styles.steps} aria-label={words.steps}>
      <StepLink
        direction="previous"
        to={earlier && stackPath(spanAddress(earlier), lens)}
        label={earlier ? words.earlierSpan(format.short(earlier.from, earlier.to)) : ''}
      />
      <StepLink
        direction="next"
        to={later && stackPath(spanAddress(later), lens)}
        label={later ? words.laterSpan(format.short(later.from, later.to)) : ''}
      />
    </nav>
  );
}
