import type { ReactNode } from 'react';
import type { ListedPaper } from '../bundle/bundle.ts';
import type { ListOrigin } from './listOrigin.ts';
import { lensAnchor } from './lens/lens.ts';
import { PaperRow } from './PaperRow.tsx';
import { paperPath } from './paths.ts';
import { usePaperLinks } from './usePaperLinks.ts';

interface PaperListProps {
  papers: ListedPaper[];
  origin: ListOrigin & { day: string };
  openPaperId: string | undefined;
  /** The reader is about to open a paper. */
  onIntent: () => void;
  /** What stands under a row. */
  renderUnder: (paper: ListedPaper) => ReactNode;
}

/** A list of papers one can work through. */
export function PaperList({ papers, origin, openPaperId, onIntent, renderUnder }: PaperListProps) {
  const links = usePaperLinks(
    (paperId) => ({ path: paperPath(paperId) + lensAnchor(origin.lens), state: origin }),
    onIntent,
  );
  return (
    <ol role="list" {...links}>
      {papers.map((paper) => (
        <PaperRow
          key={paper.paperId}
          paper={paper}
          day={origin.day}
          anchor={lensAnchor(origin.lens)}
          isOpen={paper.paperId === openPaperId}
        >
          {renderUnder(paper)}
        </PaperRow>
      ))}
    </ol>
  );
}
