import { useEffect, useState, type CSSProperties, type RefObject } from 'react';
import { useShareWords } from '../../../i18n/shareWords.ts';
import { copyText } from '../../../reading/copy/copyText.ts';
import { makeDelay } from '../../../reading/makeDelay.ts';
import { useCommands } from '../../../reading/triage/useCommands.ts';
import { readSelection, type SelectedPassage } from './readSelection.ts';
import styles from './SelectionBar.module.css';
import { linkToPassage, type SharedPaper } from './sharedPaper.ts';
import { writeQuote } from './writeMarkdown.ts';
import { useWrittenWords } from './writtenWords.ts';

interface SelectionBarProps {
  /** What holds the paper. */
  root: RefObject<HTMLElement | null>;
  paper: SharedPaper;
}

/** What can be done with the text that is selected: beside it, or at the foot of the window where a finger selects. */
export function SelectionBar({ root, paper }: SelectionBarProps) {
  const selected = useSelectedPassage(root);
  return selected && <Bar root={root} paper={paper} selected={selected} />;
}

function Bar({ root, paper, selected }: SelectionBarProps & { selected: SelectedPassage }) {
  const words = useShareWords();
  const written = useWrittenWords();
  const { passage, anchor, blocks, range } = selected;
  const date = paper.sections.find((section) => section.anchor === anchor)?.date ?? paper.date;
  const link = linkToPassage(paper, date, passage, anchor);
  const copyLink = () => copyText(link, 'link');
  const copyQuote = () => copyText(writeQuote(blocks, paper, { date, link }, written), 'quote');

  useCommands((command) => {
    if (command === 'copyLink') copyLink();
    else if (command === 'copyReference') copyQuote();
    else if (command === 'back') getSelection()?.removeAllRanges();
    else return false;
    return true;
  }, true);

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a press on it leaves selected what is
    <section
      className={styles.bar}
      style={placeBeside(range, root.current)}
      aria-label={words.selection}
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" aria-keyshortcuts="c" onClick={copyLink}>
        {words.link}
      </button>
      <button type="button" aria-keyshortcuts="Shift+C" onClick={copyQuote}>
        {words.quote}
      </button>
    </section>
  );
}

/** A selection grows with each move of the pointer: it is read once it stays as it is. */
const settledMs = 200;

function useSelectedPassage(root: RefObject<HTMLElement | null>): SelectedPassage | undefined {
  const [selected, setSelected] = useState<SelectedPassage>();
  const [delay] = useState(() => makeDelay(settledMs));

  useEffect(() => {
    const read = () => {
      const selection = getSelection();
      const range =
        selection && selection.rangeCount > 0 && !selection.isCollapsed && selection.getRangeAt(0);
      setSelected(range && root.current ? readSelection(root.current, range) : undefined);
    };
    const hearSelection = () => delay.run(read);
    hearSelection();
    document.addEventListener('selectionchange', hearSelection);
    return () => {
      document.removeEventListener('selectionchange', hearSelection);
      delay.cancel();
    };
  }, [root, delay]);

  return selected;
}

/** Above the selection's first line, or under its last where there is no room above; in pixels from the paper's corner. */
function placeBeside(range: Range, root: Element | null): CSSProperties {
  const { left, top, bottom, width } = range.getBoundingClientRect();
  const paper = root?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 };
  const isRoomAbove = top > leastRoom;
  return {
    '--bar-x': `${Math.max(0, Math.min(left + width / 2 - paper.left - barWidth / 2, paper.width - barWidth))}px`,
    '--bar-y': `${(isRoomAbove ? top : bottom) - paper.top}px`,
    '--bar-shift': isRoomAbove ? 'calc(-100% - var(--space-2))' : 'var(--space-2)',
  } as CSSProperties;
}

/** Under the site's head, in pixels. */
const leastRoom = 112;
/** About, in pixels. */
const barWidth = 190;
