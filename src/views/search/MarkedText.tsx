import { useSearchWords } from '../../i18n/searchWords.ts';
import type { ShownMark } from '../../search/answer.ts';
import styles from './MarkedText.module.css';

interface MarkedTextProps {
  text: string;
  /** In order and without overlaps; offsets count in the text's NFC form. */
  marks: readonly ShownMark[];
}

/** A text with its matches marked; one that was not typed says why it is one. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  const words = useSearchWords();
  const written = text.normalize('NFC');
  return (
    <>
      {marks.map(({ from, to, because }, index) => (
        <span key={from}>
          {written.slice(marks[index - 1]?.to ?? 0, from)}
          <mark className={styles.mark} title={because && words.marks[because.reason](because.typed)}>
            {written.slice(from, to)}
          </mark>
        </span>
      ))}
      {written.slice(marks.at(-1)?.to ?? 0)}
    </>
  );
}
