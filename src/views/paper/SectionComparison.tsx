import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useWords } from '../../i18n/words.ts';
import { Markdown } from '../../ui/Markdown.tsx';
import { Notice, NoticeButton } from '../../ui/Notice.tsx';
import type { ComparedText } from './compareEditions.ts';
import type { Comparison } from './figureSentences.ts';
import { markDiffering, markOnly } from './markSection.ts';
import styles from './SectionComparison.module.css';

interface SectionComparisonProps {
  /** The section's. */
  name: string;
  /** The day of the shown section. */
  date: string;
  /** Nothing while it is made. */
  comparison: Comparison | undefined;
  isFailed: boolean;
  onRetry: () => void;
}

/** A section as other days have it, under the shown one: what only one of them says, and which figures differ. */
export function SectionComparison({ name, date, comparison, isFailed, onRetry }: SectionComparisonProps) {
  const { loading } = useWords();
  const { paper: words } = usePaperWords();
  return (
    <section
      className={styles.comparison}
      data-apart
      aria-label={words.comparison(name)}
      aria-busy={!comparison && !isFailed}
    >
      {isFailed && <LostText onRetry={onRetry} />}
      {!comparison && !isFailed && <p className={styles.hint}>{loading}</p>}
      {comparison && <p className={styles.hint}>{words.comparisonHint}</p>}
      {comparison?.others.map((other) => (
        <OtherText key={other.date} other={other} shownDate={date} onRetry={onRetry} />
      ))}
    </section>
  );
}

interface OtherTextProps {
  other: Comparison['others'][number];
  shownDate: string;
  onRetry: () => void;
}

function OtherText({ other, shownDate, onRetry }: OtherTextProps) {
  const { paper: words } = usePaperWords();
  const format = useDateFormat();
  return (
    <section>
      <h3 className={styles.day}>{words.editionOf(format.short(other.date, shownDate))}</h3>
      {'isLost' in other ? <LostText onRetry={onRetry} /> : <FoundText other={other} />}
    </section>
  );
}

function FoundText({ other: { markdown, only, differing } }: { other: ComparedText }) {
  const { paper: words } = usePaperWords();
  if (markdown === '') return <p className={styles.hint}>{words.sectionMissing}</p>;
  return (
    <>
      {differing.map(({ start, text, other }) => (
        <p key={start} className={styles.warning}>
          {words.differing(text, other.text)}
        </p>
      ))}
      <Markdown marked={[...markDiffering(differing.map(({ other }) => other)), ...markOnly(only)]}>
        {markdown}
      </Markdown>
    </>
  );
}

function LostText({ onRetry }: { onRetry: () => void }) {
  const { retry } = useWords();
  const { paper: words } = usePaperWords();
  return (
    <Notice>
      <p>{words.comparisonFailed}</p>
      <NoticeButton onClick={onRetry}>{retry}</NoticeButton>
    </Notice>
  );
}
