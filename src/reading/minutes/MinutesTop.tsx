import { LensControls } from '../lens/LensControls.tsx';
import { MinutesHead } from './MinutesHead.tsx';
import type { TimedList } from './MinutesList.tsx';
import styles from './MinutesTop.module.css';

/** What stays above the picked papers: the bar that leads on to other lenses, and how far one has come. */
export function MinutesTop({ list, listPath, minutes }: Pick<TimedList, 'list' | 'listPath' | 'minutes'>) {
  return (
    <div className={listPath === undefined ? styles.isOn : undefined}>
      <LensControls list={list} listPath={listPath} hasSteps />
      <MinutesHead list={list} minutes={minutes} />
    </div>
  );
}
