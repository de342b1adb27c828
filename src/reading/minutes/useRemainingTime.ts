import type { ListedPaper } from '../../bundle/bundle.ts';
import { readingMinutes } from '../../digest/insight/readingTime.ts';
import { isRead } from '../../library/isRead.ts';
import { useReadingSpeed } from '../../library/readingSpeed.ts';
import { useFollowed } from '../../library/useLibrary.ts';
import { estimateCharacters } from './estimateCharacters.ts';

/**
 * How many minutes the reader needs for the unread papers of a list; nothing where all are read, or nothing is known of
 * their lengths.
 * @param known what is known of some or all of them
 */
export function useRemainingTime(
  paperIds: readonly string[],
  known: readonly Pick<ListedPaper, 'paperId' | 'characters'>[],
): number | undefined {
  const speed = useReadingSpeed();
  const characters = useFollowed<number | undefined>(
    undefined,
    (library) =>
      estimateCharacters(
        paperIds.filter((id) => !isRead(library, id)),
        known,
      ),
    undefined,
  );
  return characters === undefined ? undefined : readingMinutes(characters, speed);
}
