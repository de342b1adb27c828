import { useRef } from 'react';
import { useLocation } from 'react-router-dom';
import type { EditionPlace } from '../../bundle/bundle.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useWords } from '../../i18n/words.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { keepSearchOrigin } from '../../reading/searchOrigin.ts';
import { useArrivalFocus } from '../../reading/useArrivalFocus.ts';
import type { ChosenEdition } from './chooseEdition.ts';
import styles from './EditionSwitch.module.css';

interface EditionSwitchProps {
  /** Newest first. */
  editions: EditionPlace[];
  chosen: ChosenEdition;
  /** Whether sections of other days stand among the shown ones. */
  isComposed: boolean;
  /** The day whose list the reader works through. */
  listDay: string;
}

/** The days on which the paper stood in a digest; each shows that day's edition, complete and in its own order. */
export function EditionSwitch({ editions, chosen, isComposed, listDay }: EditionSwitchProps) {
  const words = useWords();
  const paperWords = usePaperWords();
  const format = useDateFormat();
  // The list stays, whichever day's edition is shown.
  const state = keepSearchOrigin(useLocation().state, listDay);
  const current = useRef<HTMLAnchorElement>(null);
  useArrivalFocus(current, `${chosen.date} ${chosen.isWhole}`, 'lost');
  return (
    <nav className={styles.switch} aria-label={paperWords.paper.editions}>
      <span>{paperWords.paper.editions}</span>
      <ul role="list" className={styles.days}>
        {editions.map(({ date, standing }) => (
          <li key={date}>
            <AppLink
              className={styles.day}
              to={{ search: `?on=${date}` }}
              state={state}
              replace
              aria-current={date === chosen.date ? 'true' : undefined}
              ref={date === chosen.date ? current : undefined}
            >
              {format.short(date, editions[0]?.date)}
              {standing !== 'sound' && <small> {words.standings[standing]}</small>}
            </AppLink>
          </li>
        ))}
      </ul>
      {isComposed && <p>{paperWords.paper.composed}</p>}
      {chosen.isWhole && (
        <p>
          {paperWords.paper.wholeEdition(format.short(chosen.date))}{' '}
          <AppLink to={{ search: '' }} state={state} replace>
            {paperWords.paper.defaultEdition}
          </AppLink>
        </p>
      )}
    </nav>
  );
}
