import { useSearchWords } from '../../i18n/searchWords.ts';
import type { Mark } from '../../search/marks/findMarks.ts';
import styles from './MarkedText.module.css';

interface MarkedTextProps {
  text: string;
  /** In order and without overlaps; offsets count in the text's NFC form. */
  marks: readonly Mark[];
}

/** A text with its matches marked; one that was not typed says why it is one. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const written = text.normalize('NFC');
  return (
    <>
      {marks.map((mark, index) => (
        <span key={mark.from}>
          {written.slice(marks[index - 1]?.to ?? 0, mark.from)}
          <MarkedForm mark={mark}>{written.slice(mark.from, mark.to)}</MarkedForm>
        </span>
      ))}
      {written.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}

function MarkedForm({ mark, children }: { mark: Mark; children: string }) {
  const { marks } = useSearchWords();
  const { reason, typed } = mark.term;
  const isPlain = reason === 'word' || reason === 'beginning' || reason === 'phrase';
  return (
    <mark className={styles.mark} title={isPlain ? undefined : marks[reason](typed)}>
      {children}
    </mark>
  );
}
