import StickyNote from 'lucide/dist/esm/icons/sticky-note.mjs';
import Star from 'lucide/dist/esm/icons/star.mjs';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useWords } from '../../i18n/words.ts';
import { setInterest, toggleRead } from '../../library/markPapers.ts';
import { useLibrary, usePaperMarks } from '../../library/useLibrary.ts';
import { toggleSaved } from '../../reading/toggleSaved.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PressButton } from '../../ui/PressButton.tsx';
import { PaperNote } from './PaperNote.tsx';
import { PaperTags } from './PaperTags.tsx';
import styles from './PaperTools.module.css';
import type { SharedPaper } from './share/sharedPaper.ts';
import { ShareMenu } from './share/ShareMenu.tsx';

interface PaperToolsProps {
  paper: SharedPaper;
  /** Whether the foot of the page marks it as read and saved. */
  hasFoot: boolean;
  /** Leaves nothing but the text. */
  onRead: () => void;
}

const interests = [1, 2, 3] as const;

/** What the reader keeps of a paper, the buttons that change it, and the ways to take something out of it. */
export function PaperTools({ paper, hasFoot, onRead }: PaperToolsProps) {
  const { date } = paper;
  const { paperId } = paper.edition;
  const { marks: words } = useWords();
  const { tools } = usePaperWords();
  const library = useLibrary();
  const { read, savedAt, interest, note, tags } = usePaperMarks(paperId);
  const [isWriting, setIsWriting] = useAskedNote();
  return (
    <section className={styles.tools} aria-label={tools.label}>
      <div className={styles.buttons}>
        {!hasFoot && (
          <>
            <PressButton
              label={words.read}
              isPressed={read !== undefined}
              onPress={() => toggleRead(library, { paperId, date })}
            />
            <PressButton
              label={words.save}
              isPressed={savedAt !== undefined}
              onPress={() => toggleSaved(library, paperId)}
            />
          </>
        )}
        <fieldset className={styles.interest} aria-label={tools.interest}>
          {interests.map((level) => (
            <PressButton
              key={level}
              label={tools.interestOf(level)}
              isPressed={interest >= level}
              onPress={() => setInterest(library, paperId, interest === level ? 0 : level)}
            >
              <Icon nodes={Star} isFilled={interest >= level} />
            </PressButton>
          ))}
        </fieldset>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isWriting}
          aria-keyshortcuts="e"
          onClick={() => setIsWriting(!isWriting)}
        >
          <Icon nodes={StickyNote} /> {note === '' ? tools.note : tools.editNote}
        </button>
        <PaperTags paperId={paperId} tags={tags} />
        <div className={styles.out}>
          <button type="button" className={styles.button} aria-keyshortcuts="f" onClick={onRead}>
            {tools.readingMode}
          </button>
          <ShareMenu paper={paper} />
        </div>
      </div>
      <PaperNote paperId={paperId} note={note} isWriting={isWriting} onDone={() => setIsWriting(false)} />
    </section>
  );
}

/** Whether the note is being written: the key `e` asks for it by the address, `#note`, until the reader decides otherwise. */
function useAskedNote() {
  const { hash, key } = useLocation();
  const [choice, setChoice] = useState({ key: '', isWriting: false });
  const isWriting = choice.key === key ? choice.isWriting : hash === '#note';
  return [isWriting, (next: boolean) => setChoice({ key, isWriting: next })] as const;
}
