import { useEffect, useRef } from 'react';
import { useLensWords } from '../../i18n/lensWords.ts';
import { useSectionWords } from '../../i18n/sectionWords.ts';
import { useTimeWords } from '../../i18n/timeWords.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { sevenKinds, type SevenKind } from '../../digest/sevenSections.ts';
import { toggleBeside } from './changeLens.ts';
import styles from './LensBar.module.css';

interface LensBarProps {
  /** What is shown of each paper; nothing without a lens. */
  kinds: SevenKind[];
  /** The time for which sections are picked of each; nothing in any other lens. */
  minutes: number | undefined;
  onChange: (kinds: SevenKind[]) => void;
}

/** The seven sections by name, each with its key. One that is shown alone is put away by another press. */
export function LensBar({ kinds, minutes, onChange }: LensBarProps) {
  const words = useLensWords();
  const time = useTimeWords();
  const names = useSectionWords();
  const row = useRef<HTMLFieldSetElement>(null);
  const [first] = kinds;
  const isOn = kinds.length > 0 || minutes !== undefined;

  // On a phone only some of the names are in sight.
  useEffect(() => {
    if (first !== undefined && row.current) showPressed(row.current);
  }, [first]);

  function choose(kind: SevenKind, isBeside: boolean): void {
    if (isBeside) onChange(toggleBeside(kinds, kind));
    else onChange(kinds.length === 1 && kinds[0] === kind ? [] : [kind]);
  }

  return (
    <div className={`${styles.bar} ${isOn ? styles.isOn : ''}`}>
      <fieldset ref={row} className={styles.kinds} aria-label={words.label} title={words.label}>
        {minutes !== undefined && (
          <button type="button" className={styles.kind} aria-pressed onClick={() => onChange([])}>
            {time.minutes(minutes)}
          </button>
        )}
        {sevenKinds.map((kind, index) => (
          <button
            key={kind}
            type="button"
            className={styles.kind}
            aria-pressed={kinds.includes(kind)}
            aria-keyshortcuts={`${index + 1}`}
            onClick={({ shiftKey }) => choose(kind, shiftKey)}
          >
            {names[kind]}
            <kbd className={styles.key} aria-hidden="true">
              {index + 1}
            </kbd>
          </button>
        ))}
      </fieldset>
      {kinds.length > 0 && <Beside kinds={kinds} onChange={onChange} />}
      {isOn && (
        <button type="button" className={styles.off} aria-keyshortcuts="0" onClick={() => onChange([])}>
          {words.off}
          <kbd className={styles.key} aria-hidden="true">
            0
          </kbd>
        </button>
      )}
    </div>
  );
}

/** Sideways only: the page stays where it is. */
function showPressed(row: HTMLElement): void {
  const pressed = row.querySelector('[aria-pressed="true"]');
  if (!pressed) return;
  const [inner, outer] = [pressed.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.left < outer.left || inner.right > outer.right)
    row.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
}

/** Where there is room: which section stands beside the first. */
function Beside({ kinds, onChange }: Omit<LensBarProps, 'minutes'>) {
  const words = useLensWords();
  const names = useSectionWords();
  const [first, second] = kinds;
  return (
    <div className={styles.beside}>
      <Menu label={second ? words.besideOne(names[second]) : words.beside}>
        {sevenKinds
          .filter((kind) => kind !== first && kind !== second)
          .map((kind) => (
            <MenuItem key={kind} onChoose={() => onChange(toggleBeside(kinds, kind))}>
              {names[kind]}
            </MenuItem>
          ))}
        {second && (
          <MenuItem onChoose={() => onChange(toggleBeside(kinds, second))}>{words.takeAway}</MenuItem>
        )}
      </Menu>
    </div>
  );
}
