import { measure, type MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { isRead } from '../../library/isRead.ts';
import { useFollowed } from '../../library/useLibrary.ts';

/** How much of what was picked stands in papers that are marked read. */
export function useReadCharacters(picked: readonly MeasuredPaper[]): number {
  return useFollowed(
    undefined,
    (library) => {
      const read = picked.filter(({ paperId }) => isRead(library, paperId));
      return measure(read.flatMap(({ sections }) => sections));
    },
    0,
  );
}
