import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useMatchesWords } from '../../i18n/matchesWords.ts';
import type { SearchOrigin } from '../../reading/searchOrigin.ts';
import { isTaken } from '../../reading/typing.ts';
import { focusContent } from '../../ui/content.ts';
import styles from './MatchBar.module.css';
import type { PlacedSection } from './placeSections.ts';
import { useCurrentMatch, useMatches } from './useMatches.ts';

export interface MatchBarProps {
  /** What holds the paper's text. */
  root: RefObject<Element | null>;
  sections: readonly PlacedSection[];
  origin: SearchOrigin;
  onClose: () => void;
}

/** Steps through what matches the search that the paper was opened from; also by the keys `,` and `.`. */
export function MatchBar({ root, sections, origin, onClose }: MatchBarProps) {
  const words = useMatchesWords();
  const matches = useMatches(root, sections, origin);
  const [current, setCurrent] = useState<Range>();
  // Another edition has other matches: none of them is current.
  const index = matches.findIndex((match) => match === current);
  useCurrentMatch(matches[index]);

  function step(by: 1 | -1): void {
    setCurrent(matches.at((by < 0 && index === -1 ? by : index + by) % matches.length));
  }

  function close(): void {
    // The button goes with the bar, so the focus must go elsewhere.
    focusContent();
    onClose();
  }

  const actByKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event) || hasModifier(event)) return;
    if (event.code === 'Comma') step(-1);
    else if (event.code === 'Period') step(1);
    else if (event.code === 'Escape') {
      // The next Escape leads back to the list.
      event.preventDefault();
      close();
    }
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => actByKey(event);
    window.addEventListener('keydown', hear, true);
    return () => window.removeEventListener('keydown', hear, true);
  }, []);

  const isEmpty = matches.length === 0;
  return (
    <section className={styles.bar} aria-label={words.label}>
      <output className={styles.count}>
        {index === -1 ? words.count(matches.length) : words.current(index + 1, matches.length)}
      </output>
      <button type="button" disabled={isEmpty} aria-keyshortcuts="," onClick={() => step(-1)}>
        {words.previous}
      </button>
      <button type="button" disabled={isEmpty} aria-keyshortcuts="." onClick={() => step(1)}>
        {words.next}
      </button>
      <button type="button" aria-keyshortcuts="Escape" onClick={close}>
        {words.close}
      </button>
    </section>
  );
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}
