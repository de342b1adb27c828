import { useEffect, useRef, useState } from 'react';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { openNote } from '../../library/markPapers.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import styles from './PaperNote.module.css';

interface PaperNoteProps {
  paperId: string;
  note: string;
  isWriting: boolean;
  onDone: () => void;
}

/** The reader's note on a paper: its Markdown to be read, or its text to be written. */
export function PaperNote({ paperId, note, isWriting, onDone }: PaperNoteProps) {
  const { tools } = usePaperWords();
  if (isWriting) return <NoteEditor key={paperId} paperId={paperId} onDone={onDone} />;
  if (note === '') return null;
  return (
    <section className={styles.note} aria-label={tools.noteOf}>
      <Markdown>{note}</Markdown>
    </section>
  );
}

function NoteEditor({ paperId, onDone }: { paperId: string; onDone: () => void }) {
  const { tools } = usePaperWords();
  const library = useLibrary();
  const [editor] = useState(() => openNote(library, paperId));
  const [text, setText] = useState(editor.text);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  function write(written: string): void {
    setText(written);
    // With each letter: a small change costs no more than a line in the journal, and a closed tab loses nothing.
    editor.save(written);
  }

  return (
    <div className={styles.editor}>
      <textarea
        ref={field}
        className={styles.field}
        aria-label={tools.noteOf}
        placeholder={tools.notePlaceholder}
        value={text}
        rows={5}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && onDone()}
      />
      <button type="button" className={styles.done} onClick={onDone}>
        {tools.noteDone}
      </button>
    </div>
  );
}
