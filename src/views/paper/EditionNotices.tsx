import { Suspense } from 'react';
import { useLocation } from 'react-router-dom';
import type { EditionPlace } from '../../bundle/bundle.ts';
import type { Edition } from '../../digest/edition.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useWords } from '../../i18n/words.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { keepSearchOrigin } from '../../reading/searchOrigin.ts';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { Notice, NoticeButton } from '../../ui/Notice.tsx';
import { standingTone } from '../../ui/standingTone.ts';
import type { ChosenEdition } from './chooseEdition.ts';
import type { OtherEditions } from './useOtherEditions.ts';

interface EditionNoticesProps {
  standing: Edition['standing'];
  chosen: ChosenEdition;
  /** All of the paper's editions, newest first. */
  editions: EditionPlace[];
  /** A day that the address asks for and that does not have the paper. */
  missingDate: string | undefined;
  /** The day whose list the reader works through. */
  listDay: string;
}

/** What to know before reading: that another day's summary is shown than one might expect, and what to beware of in it. */
export function EditionNotices({ standing, chosen, editions, missingDate, listDay }: EditionNoticesProps) {
  const paperWords = usePaperWords();
  const listed = chosen.isWhole ? undefined : editions.find(({ date }) => date === listDay);
  return (
    <>
      {missingDate !== undefined && (
        <Suspense>
          <MissingDateNotice date={missingDate} />
        </Suspense>
      )}
      {missingDate === undefined && listed && listed.date !== chosen.date && (
        <BetterEditionNotice listed={listed} shown={chosen.date} />
      )}
      {standing !== 'sound' && (
        <Notice tone={standingTone(standing)}>
          <p>{paperWords.standingNotes[standing]}</p>
        </Notice>
      )}
    </>
  );
}

/** Few addresses ask for such a day. */
const MissingDateNotice = lazyExtra(async () => (await import('./MissingDateNotice.tsx')).MissingDateNotice);

/** The list that the reader came from has this paper too, but another day's summary is the better one. */
function BetterEditionNotice({ listed, shown }: { listed: EditionPlace; shown: string }) {
  const words = useWords();
  const { betterEdition, paper } = usePaperWords();
  const format = useDateFormat();
  const state = keepSearchOrigin(useLocation().state, listed.date);
  if (listed.standing === 'sound') return null;
  return (
    <Notice>
      <p>
        {betterEdition(format.short(listed.date), words.standings[listed.standing], format.short(shown))}{' '}
        <AppLink to={{ search: `?on=${listed.date}` }} state={state} replace>
          {paper.editionOf(format.short(listed.date))}
        </AppLink>
      </p>
    </Notice>
  );
}

/** Days that have fuller sections could not be fetched. */
export function LostEditionsNotice({ others, shown }: { others: OtherEditions; shown: string }) {
  const { retry } = useWords();
  const { lostEditions } = usePaperWords();
  const format = useDateFormat();
  const dates = others.lostDates.map((date) => format.short(date, shown)).join(', ');
  return (
    <Notice>
      <p>{lostEditions(dates, format.short(shown))}</p>
      <NoticeButton onClick={others.retry}>{retry}</NoticeButton>
    </Notice>
  );
}
