import { ListSkeleton } from '../../reading/ListSkeleton.tsx';
import { QueryError } from '../../reading/QueryError.tsx';
import { StackHeader } from './StackHeader.tsx';
import { EmptySpan, NoUnread } from './StackNotices.tsx';
import { StackPapers } from './StackPapers.tsx';
import styles from './StackPapers.module.css';
import type { PieceContext } from './StackPieceView.tsx';
import { StackTime } from './StackTime.tsx';
import { useNewPapers } from './useNewPapers.ts';
import type { OpenStack } from './useOpenStack.ts';

interface StackListProps {
  open: OpenStack;
  context: PieceContext;
}

/** A stack under its name; says so where there is nothing in it. */
export function StackList({ open, context }: StackListProps) {
  const { stack, found, list } = open;
  const papers = stack.kind === 'unread' ? list.shown : list.papers;
  const newPapers = useNewPapers(papers, context.since);
  const hasMore = found.hasMore || found.isPending;
  const isTitle = context.openPaperId === undefined;
  const isWhole = open.isReady && !found.isPending && !found.hasMore && found.failedMonths.length === 0;
  if (isWhole && stack.kind === 'span' && found.days.length === 0) return <EmptySpan span={stack} />;
  if (isWhole && stack.kind === 'unread' && papers.length === 0) return <NoUnread />;
  return (
    <>
      <StackHeader
        stack={stack}
        paperIds={open.isReady ? papers.map(({ paperId }) => paperId) : undefined}
        times={found.days.reduce((sum, { paperIds }) => sum + paperIds.length, 0)}
        hasMore={hasMore}
        newPapers={newPapers}
        time={
          <StackTime open={open} paperIds={papers.map(({ paperId }) => paperId)} {...{ hasMore, isTitle }} />
        }
        isTitle={isTitle}
      />
      <StackListBody open={open} context={context} />
    </>
  );
}

function StackListBody({ open, context }: StackListProps) {
  const { failedManifest } = open.found;
  if (failedManifest) {
    return (
      <div className={styles.failed}>
        <QueryError error={failedManifest.error} onRetry={failedManifest.retry} />
      </div>
    );
  }
  return open.isReady ? <StackPapers open={open} context={context} /> : <ListSkeleton />;
}
