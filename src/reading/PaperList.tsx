import type { ListedPaper } from '../bundle/bundle.ts';
import type { ListOrigin } from './listOrigin.ts';
import { PaperRow } from './PaperRow.tsx';
import { usePaperLinks } from './usePaperLinks.ts';

interface PaperListProps {
  papers: ListedPaper[];
  origin: ListOrigin;
  openPaperId: string | undefined;
  /** The reader is about to open a paper. */
  onIntent: () => void;
}

/** A list of papers one can work through. */
export function PaperList({ papers, origin, openPaperId, onIntent }: PaperListProps) {
  const links = usePaperLinks(() => ({ state: origin }), onIntent);
  return (
    <ol role="list" {...links}>
      {papers.map((paper) => (
        <PaperRow key={paper.paperId} paper={paper} day={origin.day} isOpen={paper.paperId === openPaperId} />
      ))}
    </ol>
  );
}
