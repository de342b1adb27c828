import { useEffect, useState } from 'react';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { SearchAnswer, ShownAnswer } from '../../search/answer.ts';
import type { SearchDialogContent } from '../../reading/SearchDialog.tsx';
import { searchPath } from '../../reading/searchPath.ts';
import { Announcement } from './Announcement.tsx';
import { PaletteHit } from './PaletteHit.tsx';
import styles from './PaletteHits.module.css';
import { PaletteOption } from './PaletteOption.tsx';
import { useSearch, useSearchClient, type SearchOutcome } from './searchClientContext.ts';
import { SearchNotes } from './SearchNotes.tsx';
import { SearchTrouble } from './SearchTrouble.tsx';
import { useComboboxKeys } from './useComboboxKeys.ts';
import { quietMs, useSettled } from './useSettled.ts';

const mostHits = 8;
/** The last option, which leads to the page of the search; no paper has such an id. */
const all = 'all';

/** What the dialog of the search shows: the first hits, and the way to all of them. */
export function PaletteHits({ text, field, listId }: SearchDialogContent) {
  const words = useSearchWords();
  const outcome = useSearch({ text, order: 'relevance', limit: mostHits });
  const { answer, isSettled, progress, isBroken } = outcome;
  const hits = answer?.hits ?? [];
  const options = text.trim() === '' ? [] : [...hits.map(({ paperId }) => paperId), all];
  const [chosen, choose] = useChoice(text, options, isSettled ? firstChoice(answer) : undefined);
  usePhraseCheck(text, answer);
  useComboboxKeys({ field, listId, options, chosen, onChoose: choose });
  return (
    <>
      {answer && <SearchNotes answer={answer} />}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its options are links */}
      <div id={listId} role="listbox" aria-label={words.list}>
        {answer &&
          hits.map((hit) => (
            <PaletteHit
              key={hit.paperId}
              id={`${listId}-${hit.paperId}`}
              hit={hit}
              answer={answer}
              isChosen={chosen === hit.paperId}
            />
          ))}
        {options.length > 0 && (
          <PaletteOption
            id={`${listId}-${all}`}
            isChosen={chosen === all}
            className={styles.all}
            to={searchPath(text)}
          >
            {words.allResults(isSettled ? answer?.total : undefined)}
          </PaletteOption>
        )}
      </div>
      <SearchTrouble progress={progress} isBroken={isBroken} />
      <PaletteFoot outcome={outcome} isAsked={options.length > 0} />
    </>
  );
}

/** Has exact phrases checked once typing has paused. */
function usePhraseCheck(text: string, answer: ShownAnswer | undefined): void {
  const client = useSearchClient();
  const isQuiet = useSettled(text, quietMs) === text;
  useEffect(() => {
    if (isQuiet && answer?.phraseCheck.isRunning) client.read(answer.request, []);
  }, [client, isQuiet, answer]);
}

/** The best hit; nothing merely similar where what was asked for is in no digest. */
function firstChoice(answer: SearchAnswer | undefined): string {
  const isAbsent = answer?.notes.some(({ kind }) => kind === 'absent');
  return (!isAbsent && answer?.hits[0]?.paperId) || all;
}

/** What the reader chose for this text; else the first choice. */
function useChoice(text: string, options: string[], first: string | undefined) {
  const [choice, setChoice] = useState({ text: '', option: '' });
  const isValid = choice.text === text && options.includes(choice.option);
  const choose = (option: string) => setChoice({ text, option });
  return [isValid ? choice.option : first, choose] as const;
}

function PaletteFoot({ outcome, isAsked }: { outcome: SearchOutcome; isAsked: boolean }) {
  const { palette, status } = useSearchWords();
  const { answer, progress, isBroken } = outcome;
  const isPartial = progress.searched + progress.failed < progress.total;
  const found = answer && (answer.total === 0 ? status.none : status.found(answer.total));
  const state = isPartial ? status.partial(progress.searched) : found;
  const hasState = isAsked && !isBroken;
  return (
    <>
      <p className={`${styles.foot} ${hasState ? '' : styles.isIdle}`}>
        {hasState && <span>{answer ? state : status.searching}</span>}
        <span className={styles.keys}>{palette.keys}</span>
      </p>
      <Announcement>{found ?? ''}</Announcement>
    </>
  );
}
