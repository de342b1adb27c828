import { fullTitle, type Edition } from '../../../digest/edition.ts';
import { readPaperLinks } from '../../../digest/paperLinks.ts';
import type { WrittenWords } from './writtenWords.ts';

type Referred = Pick<Edition, 'paperId' | 'name' | 'title' | 'titleSource' | 'standing'>;

/**
 * A paper's reference on one line: "제목, arXiv:2505.15277, https://arxiv.org/abs/2505.15277 (논문일보 2025-05-22)". Digests
 * know no authors.
 * @param link to the paper's page of this site, for one that has no other
 */
export function writeReference(
  paper: Referred,
  date: string,
  link: string,
  words: Pick<WrittenWords, 'siteName' | 'standing'>,
): string {
  const address = readPaperLinks(paper.paperId)?.abstract ?? link;
  const parts = [...(paper.titleSource === 'id' ? [] : [fullTitle(paper)]), nameId(paper.paperId), address];
  return `${parts.join(', ')} (${writeOrigin(paper, date, words)})`;
}

/** "논문일보 2025-05-22", and where the summary is not a sound one, what it is. */
export function writeOrigin(
  { standing }: Pick<Edition, 'standing'>,
  date: string,
  words: Pick<WrittenWords, 'siteName' | 'standing'>,
): string {
  return `${words.siteName} ${date}${standing === 'sound' ? '' : `, ${words.standing(standing)}`}`;
}

/** The id as it is cited: "arXiv:2505.15277"; one that is not arXiv's as it stands. */
export function nameId(paperId: string): string {
  return readPaperLinks(paperId) ? `arXiv:${paperId}` : paperId;
}
