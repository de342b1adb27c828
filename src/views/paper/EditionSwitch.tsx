import { Link, useLocation } from 'react-router-dom';
import type { EditionPlace } from '../../bundle/bundle.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useWords } from '../../i18n/words.ts';
import type { ChosenEdition } from './chooseEdition.ts';
import styles from './EditionSwitch.module.css';

interface EditionSwitchProps {
  /** Newest first. */
  editions: EditionPlace[];
  chosen: ChosenEdition;
}

/** The days on which the paper stood in a digest; each shows that day's edition, complete and in its own order. */
export function EditionSwitch({ editions, chosen }: EditionSwitchProps) {
  const words = useWords();
  const format = useDateFormat();
  const { state } = useLocation();
  return (
    <nav className={styles.switch} aria-label={words.paper.editions}>
      <span>{words.paper.editions}</span>
      <ul role="list" className={styles.days}>
        {editions.map(({ date, standing }) => (
          <li key={date}>
            <Link
              className={styles.day}
              to={{ search: `?on=${date}` }}
              state={state}
              replace
              aria-current={date === chosen.date ? 'true' : undefined}
            >
              {format.short(date)}
              {standing !== 'sound' && <small> {words.standings[standing].mark}</small>}
            </Link>
          </li>
        ))}
      </ul>
      {chosen.isWhole && (
        <p>
          {words.paper.wholeEdition(format.short(chosen.date))}{' '}
          <Link to={{ search: '' }} state={state} replace>
            {words.paper.defaultEdition}
          </Link>
        </p>
      )}
    </nav>
  );
}
