import Clock from 'lucide/dist/esm/icons/clock.mjs';
import { useId, type SyntheticEvent } from 'react';
import { roundTime } from '../../digest/insight/roundTime.ts';
import { useTimeWords } from '../../i18n/timeWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { minuteChoices, mostMinutes, usualMinutes } from './minuteChoices.ts';
import styles from './TimeMenu.module.css';

interface TimeMenuProps {
  /** In minutes. */
  remaining: number;
  /** Whether it may be more. */
  hasMore: boolean;
  onChoose: (minutes: number) => void;
}

/** How long all takes; opens the choice of a shorter time. */
export function TimeMenu({ remaining, hasMore, onChoose }: TimeMenuProps) {
  const words = useTimeWords();
  const titleId = useId();
  const time = roundTime(remaining);
  return (
    <div className={styles.menu}>
      <Menu
        label={
          <>
            <Icon nodes={Clock} />
            <span className={styles.left}>{words.left} </span>
            {hasMore ? words.atLeast(time) : words.time(time)}
          </>
        }
      >
        <p id={titleId} className={styles.title}>
          {words.choose}
        </p>
        <fieldset className={styles.choices} aria-labelledby={titleId}>
          {minuteChoices.map((minutes) => (
            <button
              key={minutes}
              type="button"
              className={styles.choice}
              aria-keyshortcuts={minutes === usualMinutes ? 't' : undefined}
              onClick={() => onChoose(minutes)}
            >
              {words.minutes(minutes)}
            </button>
          ))}
        </fieldset>
        <OwnMinutes onChoose={onChoose} />
      </Menu>
    </div>
  );
}

function OwnMinutes({ onChoose }: Pick<TimeMenuProps, 'onChoose'>) {
  const words = useTimeWords();

  function choose(event: SyntheticEvent<HTMLFormElement>): void {
    event.preventDefault();
    onChoose(Number(new FormData(event.currentTarget).get('minutes')));
  }

  return (
    <form className={styles.own} onSubmit={choose}>
      <label className={styles.label}>
        {words.own}
        <input
          className={styles.field}
          name="minutes"
          type="number"
          inputMode="numeric"
          min={1}
          max={mostMinutes}
          required
          defaultValue={15}
        />
        {words.unit}
      </label>
      <button type="submit" className={styles.choice}>
        {words.start}
      </button>
    </form>
  );
}
