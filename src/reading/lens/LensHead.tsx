import type { Edition } from '../../digest/edition.ts';
import { useLensWords } from '../../i18n/lensWords.ts';
import { useSectionWords } from '../../i18n/sectionWords.ts';
import { useWords } from '../../i18n/words.ts';
import { usePrintedAddress } from '../copy/wholeAddress.ts';
import { QueryError } from '../QueryError.tsx';
import { countSections, type LensEntry } from './countSections.ts';
import type { SevenKind } from '../../digest/sevenSections.ts';
import { readLens } from './lens.ts';
import styles from './LensHead.module.css';

interface LensHeadProps {
  lens: string;
  /** All papers of the list. */
  entries: readonly LensEntry[];
  texts: {
    /** By date; without days that have not come. */
    editions: ReadonlyMap<string, readonly Edition[]>;
    /** Why a day could not be read. */
    error: Error | undefined;
    retry: () => void;
  };
}

/** How many papers of a list have the sections that its lens shows, and which have not. */
export function LensHead({ lens, entries, texts }: LensHeadProps) {
  const kinds = readLens(lens);
  const address = usePrintedAddress();
  return (
    <div className={styles.head}>
      <p className={styles.address}>{address}</p>
      {texts.error && <QueryError error={texts.error} onRetry={texts.retry} />}
      {kinds.map((kind, index) => (
        <Count
          key={kind}
          kind={kind}
          entries={entries}
          editions={texts.editions}
          isLast={index === kinds.length - 1}
        />
      ))}
    </div>
  );
}

interface CountProps {
  kind: SevenKind;
  entries: readonly LensEntry[];
  editions: LensHeadProps['texts']['editions'];
  /** Whether it says of how many papers nothing is known, which is so of all kinds. */
  isLast: boolean;
}

function Count({ kind, entries, editions, isLast }: CountProps) {
  const { loading } = useWords();
  const words = useLensWords();
  const name = useSectionWords()[kind];
  const { found, missing, unread } = countSections(entries, kind, editions);
  if (unread > 0 && unread === entries.length) {
    return (
      <p className={styles.count}>
        {name}: {loading}
      </p>
    );
  }
  return (
    <div className={styles.count}>
      <span>{words.count(name, found)}</span>
      {missing.length > 0 && (
        <details className={styles.missing}>
          <summary>{words.missing(missing.length)}</summary>
          <ul className={styles.names} lang="ko">
            {missing.map((entry) => (
              <li key={entry.paperId}>{entry.name}</li>
            ))}
          </ul>
        </details>
      )}
      {isLast && unread > 0 && <span>{words.unread(unread)}</span>}
    </div>
  );
}
