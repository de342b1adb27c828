import { useQuery } from '@tanstack/react-query';
import type { EditionPlace, ListedPaper } from '../../bundle/bundle.ts';
import { editionsQuery } from '../../data/queries.ts';
import { useDayList } from '../../data/useDayList.ts';
import { pickEdition } from './pickEdition.ts';

export type ListedEdition =
  | { status: 'pending' }
  | { status: 'failed'; retry: () => void }
  /** The collection does not have the paper, or no longer. */
  | { status: 'missing' }
  | { status: 'ready'; edition: EditionPlace; paper: ListedPaper };

/** What a row shows of a paper, which is fetched for rows near the viewport only. */
export function useListedEdition(paperId: string): ListedEdition {
  const editions = useQuery(editionsQuery(paperId));
  const edition = editions.data && pickEdition(editions.data);
  const list = useDayList(edition?.date);
  if (editions.isLoadingError) return { status: 'failed', retry: () => void editions.refetch() };
  if (list.isLoadingError) return { status: 'failed', retry: () => void list.refetch() };
  if (editions.data && !edition) return { status: 'missing' };
  if (!edition || list.data === undefined) return { status: 'pending' };
  const paper = list.data?.papers.find((listed) => listed.paperId === paperId);
  return paper ? { status: 'ready', edition, paper } : { status: 'missing' };
}
