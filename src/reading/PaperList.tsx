import type { ReactNode } from 'react';
import type { ListedPaper } from '../bundle/bundle.ts';
import type { ListOrigin } from './listOrigin.ts';
import { PaperRow } from './PaperRow.tsx';

interface PaperListProps {
  papers: ListedPaper[];
  origin: ListOrigin;
  openPaperId: string | undefined;
  onIntent: () => void;
  /** What stands under a row. */
  renderUnder: (paper: ListedPaper) => ReactNode;
}

/** A list of papers one can work through. */
export function PaperList({ papers, origin, openPaperId, onIntent, renderUnder }: PaperListProps) {
  return (
    <ol role="list">
      {papers.map((paper) => (
        <PaperRow
          key={paper.paperId}
          paper={paper}
          origin={origin}
          isOpen={paper.paperId === openPaperId}
          onIntent={onIntent}
        >
          {renderUnder(paper)}
        </PaperRow>
      ))}
    </ol>
  );
}
