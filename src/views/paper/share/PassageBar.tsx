import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useShareWords } from '../../../i18n/shareWords.ts';
import { useCommands } from '../../../reading/triage/useCommands.ts';
import { focusContent } from '../../../ui/content.ts';
import bar from '../MatchBar.module.css';
import { bringToLight, highlight, scrollToMatch, selectWhereUnmarked } from '../highlightRanges.ts';
import { findPassage } from './findPassage.ts';
import { rangeOf, readFlatText } from './flatText.ts';
import { withoutPassage, type Passage } from './passage.ts';

interface PassageBarProps {
  /** What holds the paper. */
  root: RefObject<HTMLElement | null>;
  passage: Passage;
}

/** Marks the passage that the address leads to and brings it into sight; says so where the text no longer has it. */
export function PassageBar({ root, passage }: PassageBarProps) {
  const { passage: words } = useShareWords();
  const { pathname, search, hash, state } = useLocation();
  const navigate = useNavigate();
  const found = useMarkedPassage(root, passage, hash.slice(1));

  function close(): void {
    // The button goes with the bar, so the focus must go elsewhere.
    focusContent();
    void navigate({ pathname, search: withoutPassage(search) }, { state, replace: true });
  }

  useCommands((command) => {
    if (command === 'back') close();
    return command === 'back';
  }, true);

  return (
    <section className={bar.bar} aria-label={words.label}>
      <output className={bar.count}>
        {found === undefined ? '' : found === null ? words.missing : words.found}
      </output>
      <button type="button" aria-keyshortcuts="Escape" onClick={close}>
        {found === null ? words.dismiss : words.close}
      </button>
    </section>
  );
}

/** The passage's place on the page; `null` where it has none, and nothing until that is known. */
function useMarkedPassage(
  root: RefObject<HTMLElement | null>,
  { start, end, nth }: Passage,
  anchor: string,
): Range | null | undefined {
  const [found, setFound] = useState<Range | null>();

  useLayoutEffect(() => {
    const range = root.current ? findRange(root.current, { start, end, nth }, anchor) : null;
    if (range) bringToLight(range);
    // oxlint-disable-next-line react/set-state-in-effect -- the text is React's: where it stands can be read from the page only
    setFound(range);
  }, [root, start, end, nth, anchor]);

  useEffect(() => {
    if (!found) return undefined;
    scrollToMatch(found);
    selectWhereUnmarked(found);
    return highlight('passage', [found], 2);
  }, [found]);

  return found;
}

/** In the section that the address names, else anywhere in the text. */
function findRange(root: Element, passage: Passage, anchor: string): Range | null {
  const section = anchor === '' ? null : document.getElementById(anchor);
  const parts = [section, root.querySelector('[data-text]')].filter((part) => part !== null);
  for (const part of parts) {
    const flat = readFlatText(part);
    const found = findPassage(flat.text, passage);
    if (found) return rangeOf(flat, found.from, found.to) ?? null;
  }
  return null;
}
