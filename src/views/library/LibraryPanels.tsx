import { useState, type ReactNode } from 'react';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { ExportPanel } from './ExportPanel.tsx';
import styles from './LibraryPanels.module.css';
import { localDate } from './localDate.ts';
import { YearPanel } from './YearPanel.tsx';

interface LibraryPanelsProps {
  /** Whether there is something to export. */
  hasPapers: boolean;
  /** The year that the picture shows; nothing while it is closed. */
  year: string | undefined;
  onYear: (year: string | undefined) => void;
}

/** What else can be done with the library, behind a button each. */
export function LibraryPanels({ hasPapers, year, onYear }: LibraryPanelsProps) {
  const words = useLibraryWords();
  const [isExporting, setExporting] = useState(false);
  return (
    <>
      <div className={styles.openers}>
        <Opener
          isOpen={year !== undefined}
          onPress={() => onYear(year === undefined ? localDate(Date.now()).slice(0, 4) : undefined)}
        >
          {words.year.open}
        </Opener>
        {hasPapers && (
          <Opener isOpen={isExporting} onPress={() => setExporting(!isExporting)}>
            {words.export.open}
          </Opener>
        )}
      </div>
      <ErrorBoundary resetKey={`${year} ${isExporting}`}>
        {year !== undefined && (
          <div className={styles.panel}>
            <YearPanel asked={year} onYear={onYear} />
          </div>
        )}
        {hasPapers && isExporting && (
          <div className={`${styles.panel} ${styles.isUnprinted}`}>
            <ExportPanel />
          </div>
        )}
      </ErrorBoundary>
    </>
  );
}

interface OpenerProps {
  isOpen: boolean;
  onPress: () => void;
  children: ReactNode;
}

function Opener({ isOpen, onPress, children }: OpenerProps) {
  return (
    <button type="button" className={styles.opener} aria-expanded={isOpen} onClick={onPress}>
      {children}
    </button>
  );
}
